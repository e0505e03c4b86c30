using MetaIsland.Model;
using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes <c>Frame</c>: the outputs of one round, by agent, and the values of its sync points.</summary>
internal sealed class FrameEmitter(SourceWriter writer, GraphPlan plan, SimulationNames names)
{
    public void Emit()
    {
        var slots = plan.Nodes.Where(node => !node.IsSyncPoint && node.IsRead).ToList();
        var values = plan.SyncPoints.Where(node => node.Spec.Output is not null && !node.IsApart).ToList();
        var apart = plan.SyncPoints.Where(node => node.Spec.Output is not null && node.IsApart)
            .SelectMany(node => GraphPlan.Brings(node).Select(agent => (SyncPoint: node, Agent: agent))).ToList();
        writer.Summary("What the nodes of one round returned: a slot an agent for outputs that leave a kernel, a field for each sync point.");
        writer.Generated();
        using (writer.Block($"private sealed class Frame : global::MetaIsland.Rounds.WorldFrame<{plan.Spec.World.FullName}>"))
        {
            foreach (var node in slots)
                writer.Line($"public {(MembersEmitter.IsNeeded(plan) ? "" : "readonly ")}{node.SlotType()}[] {names.Slot(node)} = [];");
            foreach (var (syncPoint, agent) in apart)
                writer.Line($"public {(MembersEmitter.IsNeeded(plan) ? "" : "readonly ")}{syncPoint.ApartType()}[] {names.Slot(syncPoint, agent)} = [];");
            foreach (var node in values)
                writer.Line($"public {node.SyncType()} {names.Slot(node)}{(node.SyncType().EndsWith("?") || node.Spec.Output!.IsValueType ? "" : " = null!")};");
            foreach (var syncPoint in plan.SyncPoints)
            {
                foreach (var (parameter, _) in GatherEmitter.Built(syncPoint))
                    writer.Line($"public readonly global::MetaIsland.Rounds.GatherBuilder<{parameter.Type.Name}> {names.Gather(syncPoint, parameter)} = new();");
            }
            writer.Gap();
            var outer = slots.Where(node => node.CrossesSteps).Select(node => (Slot: names.Slot(node), Type: node.SlotType(), node.Agent))
                .Concat(apart.Select(value => (Slot: names.Slot(value.SyncPoint, value.Agent), Type: value.SyncPoint.ApartType(), value.Agent))).ToList();
            var inner = slots.Where(node => !node.CrossesSteps).Select(node => (Slot: names.Slot(node), Type: node.SlotType(), node.Agent)).ToList();
            if (MembersEmitter.IsNeeded(plan))
                Fit(outer, inner);
            else
                Allocate(outer, inner);
            var stale = apart.Select(value => names.Slot(value.SyncPoint, value.Agent)).Concat(slots.Where(node => node.ClosedBy >= 0).Select(node => names.Slot(node))).ToList();
            if (stale.Count == 0)
                return;
            writer.Gap();
            writer.Line("// What is not reached this round must not be found from the last.");
            using (writer.Block("protected override void Reset()"))
            {
                foreach (var slot in stale)
                    writer.Line($"global::System.Array.Clear({slot});");
            }
        }
    }

    private void Allocate(List<(string Slot, string Type, int Agent)> outer, List<(string Slot, string Type, int Agent)> inner)
    {
        using (writer.Block("public Frame(Program program, global::MetaIsland.Granularity granularity) : base(program)"))
            All(outer, inner, slot => $"{slot.Slot} = new {slot.Type}[program.CountOf({slot.Agent})];");
    }

    /// <summary>Where agents are born, slots are made when a round begins.</summary>
    private void Fit(List<(string Slot, string Type, int Agent)> outer, List<(string Slot, string Type, int Agent)> inner)
    {
        writer.Line("private readonly Program program;");
        writer.Line("private readonly global::MetaIsland.Granularity granularity;");
        writer.Gap();
        using (writer.Block("public Frame(Program program, global::MetaIsland.Granularity granularity) : base(program)"))
        {
            writer.Line("this.program = program;");
            writer.Line("this.granularity = granularity;");
        }
        writer.Gap();
        using (writer.Block("public override void Fit()"))
            All(outer, inner, slot => $"{slot.Slot} = Fit({slot.Slot}, program.CountOf({slot.Agent}));");
    }

    private void All(List<(string Slot, string Type, int Agent)> outer, List<(string Slot, string Type, int Agent)> inner, Func<(string Slot, string Type, int Agent), string> line)
    {
        foreach (var slot in outer)
            writer.Line(line(slot));
        if (inner.Count == 0)
            return;
        writer.Line("if (granularity == global::MetaIsland.Granularity.Fused)");
        using (writer.Nested())
            writer.Line("return;");
        foreach (var slot in inner)
            writer.Line(line(slot));
    }
}
