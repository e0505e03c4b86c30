using MetaIsland.Model;
using static MetaIsland.Generators.Emit.SourceWriterExtensions;

namespace MetaIsland.Generators.Emit;

/// <summary>
/// Writes a world's <c>EventsCommit</c>: the loops that hand events to <c>[Apply]</c> methods. They are the hot path of every commit: one loop
/// for each kind of event, and only what counts is counted. <see cref="EventKindEmitter"/> writes what is less hot.
/// </summary>
internal sealed class CommitEmitter(SourceWriter writer, WorldMembers members)
{
    private readonly IReadOnlyList<ApplySpec> events = members.Events;

    public void Emit()
    {
        writer.Summary($"Applies events to {See(members.Name)}.");
        writer.Generated();
        var kinds = new EventKindEmitter(writer, members);
        using (writer.Block($"private sealed class EventsCommit() : {Names.WorldCommit}<{members.Name}>({string.Join(", ", events.Select(apply => $"new {kinds.NameOf(apply)}()"))})"))
        {
            if (!DecidesFirst)
            {
                foreach (var apply in Keyed)
                    writer.Line($"private readonly {Names.KeyContests}<{apply.KeyType!.Name}> {ContestsOf(apply)} = new();");
            }
            Begin();
            End();
            if (!DecidesFirst)
                Apply();
            kinds.Emit();
        }
    }

    private IEnumerable<ApplySpec> Keyed => events.Where(apply => apply.Keys.Count > 0);

    /// <summary>Some contest takes more than to see who comes first: then all of them are decided in a pass of their own, by the kinds of events.</summary>
    private bool DecidesFirst => events.Any(apply => apply.DecidesFirst);

    private void Begin()
    {
        if ((DecidesFirst || !Keyed.Any()) && !members.Orders.Any())
            return;
        writer.Gap();
        using (writer.Block($"public override void Begin({members.Name} world, ulong writes)"))
        {
            writer.Line("base.Begin(world, writes);");
            if (!DecidesFirst)
            {
                foreach (var apply in Keyed)
                    writer.Line($"{ContestsOf(apply)}.Clear();");
            }
            foreach (var (field, order) in members.Orders)
            {
                using (writer.Nested($"if ((writes & {Mask(members.MaskOf(field))}) != 0)"))
                    writer.Line($"world.{order}.Invalidate();");
            }
        }
    }

    /// <summary>
    /// Two fields that have come to hold one array (<c>old = soil;</c>) are separated: a copy would do so, and whether there was one may not be seen.
    /// </summary>
    private void End()
    {
        var fields = members.World.State.Fields.Where(field => CopyEmitter.CanBeShared(field.Shape)).ToList();
        var pairs = fields.SelectMany((field, i) => fields.Skip(i + 1).Select(other => (Field: field, Other: other, Both: members.MaskOf(field) | members.MaskOf(other))))
            .Where(pair => pair.Field.Shape.Type.Key == pair.Other.Shape.Type.Key && events.Any(apply => (apply.Writes & pair.Both) == pair.Both))
            .ToList();
        if (pairs.Count == 0)
            return;
        writer.Gap();
        using (writer.Block($"public override void End({members.Name} world, ulong writes)"))
        {
            foreach (var (field, other, both) in pairs)
            {
                var (value, same) = (members.Access.Read(members.Owner, field, "world"), members.Access.Read(members.Owner, other, "world"));
                using (writer.Nested($"if ((writes & {Mask(both)}) == {Mask(both)} && {value} is not null && ReferenceEquals({value}, {same}))"))
                    writer.Line($"(({Names.IWorld}<{members.Name}>)world).Detach({Mask(members.MaskOf(other))});");
            }
        }
    }

    private void Apply()
    {
        writer.Gap();
        using (writer.Block($"public override void Apply({members.Name} world, {Names.EventLane} lane, int count)"))
        {
            if (events.Count == 0)
                return;
            writer.Line("var events = (EventsLane)lane;");
            if (events.Count == 1)
                writer.Line($"var applied = {MethodOf(events[0])}(world, events, count);");
            else
                ByKind();
            writer.Line("Applied += applied;");
            writer.Line("Rejected += count - applied;");
            var contested = Keyed.Select(apply => $"{ContestsOf(apply)}.Contested").ToArray();
            if (contested.Length > 0)
                writer.Line($"Contests = {string.Join(" + ", contested)};");
        }
        foreach (var apply in events)
            ApplyOf(apply);
    }

    /// <summary>Events of one kind that follow each other are applied in one loop.</summary>
    private void ByKind()
    {
        writer.Line("var applied = 0;");
        using (writer.Block("for (var left = count; left > 0;)"))
        {
            writer.Line("var run = events.NextRun(left, out var kind);");
            writer.Line("applied += kind switch");
            writer.Line("{");
            for (var kind = 0; kind < events.Count; kind++)
                writer.Line($"    {(kind < events.Count - 1 ? kind.ToString() : "_")} => {MethodOf(events[kind])}(world, events, run),");
            writer.Line("};");
            writer.Line("left -= run;");
        }
    }

    /// <summary>The loop over events of one kind. How far it came is kept apart from the index, which so stays in a register, and
    /// written back whatever happens: a failing commit names its event.</summary>
    private void ApplyOf(ApplySpec apply)
    {
        writer.Gap();
        using (writer.Block($"private {(apply.Keys.Count == 0 ? "static " : "")}int {MethodOf(apply)}({members.Name} world, EventsLane lane, int count)"))
        {
            writer.Line($"var next = lane.{members.BufferOf(apply)}.Next(count);");
            writer.Line("var taken = 0;");
            if (CanReject(apply))
                writer.Line("var applied = 0;");
            using (writer.Block("try"))
            using (writer.Block("for (var i = 0; i < next.Length; i++)"))
            {
                writer.Line("taken = i + 1;");
                writer.Line("ref readonly var e = ref next[i];");
                Handle(apply);
            }
            using (writer.Block("finally"))
            {
                writer.Line($"lane.{members.BufferOf(apply)}.Took(taken);");
                writer.Line("lane.Took(taken);");
            }
            writer.Line(CanReject(apply) ? "return applied;" : "return count;");
        }
    }

    /// <summary>One event: its contest decided, applied, counted.</summary>
    private void Handle(ApplySpec apply)
    {
        var wins = apply.Keys.Count > 0 ? $"{ContestsOf(apply)}.Wins(e.{Escape(apply.Keys[0])})" : null;
        var call = EventKindEmitter.Call(apply);
        if (!CanReject(apply))
        {
            writer.Line(call + ";");
        }
        else if (apply.ReturnsBool)
        {
            using (writer.Nested($"if ({(wins is null ? call : $"{wins} && {call}")})"))
                writer.Line("applied++;");
        }
        else
        {
            using (writer.Block($"if ({wins})"))
            {
                writer.Line(call + ";");
                writer.Line("applied++;");
            }
        }
    }

    private static bool CanReject(ApplySpec apply) => apply.ReturnsBool || apply.Keys.Count > 0;

    private string MethodOf(ApplySpec apply) => "Apply" + Identifiers.Pascal(members.BufferOf(apply));

    private string ContestsOf(ApplySpec apply) => Identifiers.Camel(members.BufferOf(apply)) + "Contests";
}
