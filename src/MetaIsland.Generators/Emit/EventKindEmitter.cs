using MetaIsland.Model;
using MetaIsland.Planning;
using static MetaIsland.Generators.Emit.SourceWriterExtensions;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes a class for each kind of event: how it is applied, and what events of one key contend by.</summary>
internal sealed class EventKindEmitter(SourceWriter writer, WorldMembers members)
{
    private const string Contest = "global::MetaIsland.Contest";

    public void Emit()
    {
        for (var number = 0; number < members.Events.Count; number++)
        {
            var apply = members.Events[number];
            writer.Gap();
            using (writer.Block($"private sealed class {NameOf(apply)}() : {BaseOf(apply, number)}"))
            {
                if (apply.Keys.Count > 0)
                    Contests(apply);
                writer.Line($"protected override ref {Names.EventBuffer}<{apply.Event.Name}> BufferOf({Names.EventLane} lane) => ref ((EventsLane)lane).{members.BufferOf(apply)};");
                writer.Gap();
                Apply(apply);
            }
        }
    }

    public string NameOf(ApplySpec apply) => Identifiers.Pascal(members.BufferOf(apply)) + "Kind";

    /// <summary>The call of the method, for the event <c>e</c>.</summary>
    public static string Call(ApplySpec apply) =>
        $"world.{Escape(apply.Method)}({(apply.Modifier.Length > 0 ? apply.Modifier + " " : "")}e)";

    private string BaseOf(ApplySpec apply, int number) => apply.Keys.Count == 0
        ? $"{Names.EventKind}<{members.Name}, {apply.Event.Name}>({number})"
        : $"{Names.ContestedKind}<{members.Name}, {apply.Event.Name}, {apply.KeyType!.Name}>({number}, 0x{NameHash.Of(apply.Event.Key):x8}, {Literal(RuleOf(apply))})";

    private static string RuleOf(ApplySpec apply) => apply.Resolve ?? apply.Policy?.Short ?? "FirstInOrder";

    private void Apply(ApplySpec apply)
    {
        var header = $"protected override bool Apply({members.Name} world, in {apply.Event.Name} e)";
        if (apply.ReturnsBool)
        {
            writer.Line($"{header} => {Call(apply)};");
            return;
        }
        using (writer.Block(header))
        {
            writer.Line(Call(apply) + ";");
            writer.Line("return true;");
        }
    }

    private void Contests(ApplySpec apply)
    {
        var (e, key) = (apply.Event.Name, apply.KeyType!.Name);
        if (apply.Resolve is null)
        {
            var (type, policy) = apply.Policy is null
                ? (Names.ContestPolicy, Names.FirstInOrder)
                : (apply.PolicyIsGeneric ? Names.ContestPolicy : $"{Names.ContestPolicy}<{e}>", apply.Policy.Name);
            writer.Line($"private readonly {type} policy = new {policy}();");
            writer.Gap();
        }
        if (apply.DecidesFirst)
            Property("bool DecidesFirst", "true");
        if (apply.IsElementwise)
            Property("bool IsElementwise", "true");
        if (apply.SoleContenderWins)
            Property("bool SoleContenderWins", "true");
        if (apply.Keys.Count > 1)
            Property("int KeyCount", $"{apply.Keys.Count}");
        if (apply.MaxBids > 1)
            Property("int MaxBids", $"{apply.MaxBids}");
        Property($"{key} KeyOf(in {e} e, int place)", KeyOf(apply));
        Property($"void Resolve({Contest}<{e}> contest)", apply.Resolve is null
            ? "policy.Resolve(contest)"
            : $"{members.Name}.{Escape(apply.Resolve)}(contest{Before(apply.ResolveTakesView)})");
        if (apply.Rebid is not null)
            Property($"bool BidAgain(ref {e} e, global::MetaIsland.TakenKeys<{key}> taken)", $"{members.Name}.{Escape(apply.Rebid)}(ref e, taken{Before(apply.RebidTakesView)})");
        if (apply.Frees is not null)
        {
            Property("bool HasChains", "true");
            Property($"{key} FreedBy(in {e} e)", $"e.{Escape(apply.Frees)}");
            Property($"bool IsHeld({key} key)", $"Before.{Escape(apply.Held!)}(key)");
        }
    }

    private void Property(string header, string value)
    {
        writer.Line($"public override {header} => {value};");
        writer.Gap();
    }

    private static string KeyOf(ApplySpec apply)
    {
        var keys = apply.Keys.Select(key => $"e.{Escape(key)}").ToArray();
        return keys.Length == 1
            ? keys[0]
            : $"place switch {{ {string.Join(", ", keys.Select((key, i) => $"{(i < keys.Length - 1 ? i.ToString() : "_")} => {key}"))} }}";
    }

    private static string Before(bool takesView) => takesView ? ", new View(Before)" : "";
}
