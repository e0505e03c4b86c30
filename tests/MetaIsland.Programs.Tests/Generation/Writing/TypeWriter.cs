namespace MetaIsland.Programs.Tests.Generation.Writing;

/// <summary>Writes the types of outputs, tallies, events and keys.</summary>
internal sealed class TypeWriter(CodeWriter code, ProgramModel program)
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
            code.Line($"{program.Access} {(e.IsClass ? "sealed record" : "readonly record struct")} {e.Name}(AgentId By, {e.Key.TypeName()} Key, ulong Amount);");
    }

    private static string? Declaration(OutputType type) => type.Kind switch
    {
        OutputKind.Struct => $"readonly struct {type.Name}(ulong value) {{ public readonly ulong Value = value; public readonly byte Rest = (byte)value; }}",
        OutputKind.RecordStruct => $"readonly record struct {type.Name}(ulong Value);",
        OutputKind.Record => $"sealed record {type.Name}(ulong Value);",
        OutputKind.Class => $"sealed class {type.Name}(ulong value) {{ public ulong Value {{ get; }} = value; }}",
        _ => null,
    };

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
