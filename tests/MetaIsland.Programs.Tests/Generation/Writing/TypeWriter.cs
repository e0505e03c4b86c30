namespace MetaIsland.Programs.Tests.Generation.Writing;

/// <summary>Writes the types of outputs, tallies, events and keys.</summary>
internal sealed class TypeWriter(CodeWriter code, Dice dice, ProgramModel program)
{
    public void Write()
    {
        code.Line($"{program.Access} enum Direction {{ North, East = 5, South = -3, West = 2 }}");
        code.Line($"{program.Access} readonly record struct Place(int X, ulong Y);");
        foreach (var type in program.Types.Concat(program.Messages))
        {
            if (Declaration(type) is { } declaration)
                code.Line($"{program.Access} {declaration}");
            if (type.IsFolded)
                Tally(type);
        }
        foreach (var e in program.World.Events)
            Event(e);
    }

    private static string? Declaration(OutputType type) => type.Kind switch
    {
        OutputKind.Struct => $"readonly struct {type.Name}(ulong value) {{ public readonly ulong Value = value; public readonly byte Rest = (byte)value; }}",
        OutputKind.RecordStruct => $"readonly record struct {type.Name}(ulong Value);",
        OutputKind.Record => $"sealed record {type.Name}(ulong Value);",
        OutputKind.Class => $"sealed class {type.Name}(ulong value) {{ public ulong Value {{ get; }} = value; }}",
        _ => null,
    };

    /// <summary>With what the policies of the library ask for; merging is neither commutative nor associative.</summary>
    private void Event(EventModel e)
    {
        var (interfaces, members) = e.Contest?.Rule switch
        {
            ContestRule.HighestPriority => ("IPrioritized", "public long Priority => (long)(Amount % 5) - 2;"),
            ContestRule.Auction => ($"IBid<{e.Name}>", $"public long Bid => (long)(Amount % 6) - 1; public {e.Name} AtPrice(long price) => this with {{ Amount = Mix.Of(Amount, price) }};"),
            ContestRule.Merge => ($"IMergeable<{e.Name}>", $"public {e.Name} MergeWith({e.Name} other) => this with {{ Amount = {(dice.Chance(70) ? "Mix.Of(Amount, other.Amount)" : "Amount + other.Amount")} }};"),
            _ => ("", ""),
        };
        code.Line($"{program.Access} {e.Declaration}{(interfaces.Length == 0 ? ";" : $" : {interfaces} {{ {members} }}")}");
    }

    /// <summary>Neither adding nor merging commutes or associates, so both the order and the bounds of blocks can be seen.</summary>
    private void Tally(OutputType type)
    {
        code.Open($"{program.Access} struct {type.TallyName} : IFold<{type.Name}, {type.TallyName}>");
        code.Line("public ulong Value;");
        code.Line("public double Sum;");
        code.Open($"public void Add(in {type.Name} value)");
        code.Line($"Value = Mix.Of(Value, {type.Read("value")});");
        code.Line("Sum = Sum * 0.75 + Value % 1000;");
        code.Close();
        code.Open($"public void Merge(in {type.TallyName} other)");
        code.Line("Value = Mix.Of(Value, other.Value);");
        code.Line("Sum = Sum * 0.5 + other.Sum;");
        code.Close();
        code.Close();
    }
}
