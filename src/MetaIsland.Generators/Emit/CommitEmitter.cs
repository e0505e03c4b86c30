using MetaIsland.Model;
using static MetaIsland.Generators.Emit.SourceWriterExtensions;

namespace MetaIsland.Generators.Emit;

/// <summary>
/// Writes a world's <c>EventsCommit</c>: the loop that hands events to <c>[Apply]</c> methods. It is the hot path of every commit: a world
/// with one kind of event looks up no kind, and only what counts is counted.
/// </summary>
internal sealed class CommitEmitter(SourceWriter writer, WorldMembers members)
{
    private readonly IReadOnlyList<ApplySpec> events = members.Events;

    public void Emit()
    {
        writer.Summary($"Applies events to {See(members.Name)}.");
        writer.Generated();
        using (writer.Block($"private sealed class EventsCommit : {Names.WorldCommit}<{members.Name}>"))
        {
            foreach (var apply in events.Where(apply => apply.Key is not null))
                writer.Line($"private readonly {Names.KeyContests}<{apply.KeyType!.Name}> {ContestsOf(apply)} = new();");
            Begin();
            Apply();
            Last();
        }
    }

    private void Begin()
    {
        if (!events.Any(apply => apply.Key is not null) && !members.Orders.Any())
            return;
        writer.Gap();
        using (writer.Block($"public override void Begin({members.Name} world)"))
        {
            writer.Line("base.Begin(world);");
            foreach (var apply in events.Where(apply => apply.Key is not null))
                writer.Line($"{ContestsOf(apply)}.Clear();");
            foreach (var (_, order) in members.Orders)
                writer.Line($"world.{order}.Invalidate();");
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
            // Without a key or an answer nothing is rejected.
            var canReject = events.Any(CanReject);
            if (canReject)
                writer.Line("var applied = 0;");
            if (events.Count == 1)
                OneKind(events[0]);
            else
                ManyKinds();
            Counts(canReject);
        }
    }

    private void OneKind(ApplySpec apply)
    {
        writer.Line("events.Skip(count);");
        var loop = "for (var i = 0; i < count; i++)";
        if (!CanReject(apply))
        {
            using (writer.Nested(loop))
                writer.Line($"world.{Call(apply, $"events.{members.BufferOf(apply)}.Take()")};");
            return;
        }
        using (writer.Block(loop))
            Handle(apply, countsEach: true);
    }

    private void ManyKinds()
    {
        using (writer.Block("for (var i = 0; i < count; i++)"))
        using (writer.Block("switch (events.NextKind())"))
        {
            for (var kind = 0; kind < events.Count; kind++)
            {
                var apply = events[kind];
                // The last kind is the default, so that the jump needs no check of its range.
                using (writer.Block(kind < events.Count - 1 ? $"case {kind}:" : "default:"))
                {
                    Handle(apply, countsEach: events.Any(CanReject));
                    writer.Line("break;");
                }
            }
        }
    }

    /// <summary>One event: taken, its contest decided, applied, counted.</summary>
    private void Handle(ApplySpec apply, bool countsEach)
    {
        writer.Line($"ref readonly var e = ref events.{members.BufferOf(apply)}.Take();");
        var conditions = new List<string>();
        if (apply.Key is { } key)
            conditions.Add($"{ContestsOf(apply)}.Wins(e.{Escape(key)})");
        if (apply.ReturnsBool)
            conditions.Add($"world.{Call(apply, "e")}");

        if (apply.ReturnsBool)
        {
            writer.Line($"if ({string.Join(" && ", conditions)})");
            writer.Line("    applied++;");
        }
        else if (conditions.Count > 0)
        {
            using (writer.Block($"if ({conditions[0]})"))
                ApplyAndCount();
        }
        else
        {
            ApplyAndCount();
        }

        void ApplyAndCount()
        {
            writer.Line($"world.{Call(apply, "e")};");
            if (countsEach)
                writer.Line("applied++;");
        }
    }

    private void Counts(bool canReject)
    {
        writer.Line(canReject ? "Applied += applied;" : "Applied += count;");
        if (canReject)
            writer.Line("Rejected += count - applied;");
        var contested = events.Where(apply => apply.Key is not null).Select(apply => $"{ContestsOf(apply)}.Contested").ToArray();
        if (contested.Length > 0)
            writer.Line($"Contests = {string.Join(" + ", contested)};");
    }

    private void Last()
    {
        writer.Gap();
        const string header = "public override object Last(";
        if (events.Count == 0)
        {
            using (writer.Nested($"{header}{Names.EventLane} lane) =>"))
                writer.Line($"throw new global::System.InvalidOperationException(\"{members.Name} applies no events.\");");
            return;
        }
        if (events.Count == 1)
        {
            writer.Line($"{header}{Names.EventLane} lane) => ((EventsLane)lane).{members.BufferOf(events[0])}.Last;");
            return;
        }
        using (writer.Block($"{header}{Names.EventLane} lane)"))
        {
            writer.Line("var events = (EventsLane)lane;");
            writer.Line("return events.LastKind() switch");
            writer.Line("{");
            for (var kind = 0; kind < events.Count; kind++)
                writer.Line($"    {(kind < events.Count - 1 ? kind.ToString() : "_")} => events.{members.BufferOf(events[kind])}.Last,");
            writer.Line("};");
        }
    }

    private static bool CanReject(ApplySpec apply) => apply.ReturnsBool || apply.Key is not null;

    private static string Call(ApplySpec apply, string e) =>
        $"{Escape(apply.Method)}({(apply.Modifier.Length > 0 ? apply.Modifier + " " : "")}{e})";

    private string ContestsOf(ApplySpec apply) => Identifiers.Camel(members.BufferOf(apply)) + "Contests";
}
