using MetaIsland.Model;
using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes <c>Frame</c>: the outputs of one round, by agent, and the values of its sync points.</summary>
internal sealed class FrameEmitter(SourceWriter writer, GraphPlan plan, SimulationNames names)
{
    public void Emit()
    {
        var slots = plan.Nodes.Where(node => !node.IsSyncPoint && node.IsRead).ToList();
        var values = plan.Nodes.Where(node => node.IsSyncPoint && node.Spec.Output is not null).ToList();
        writer.Summary("What the nodes of one round returned: a slot an agent for outputs that leave a kernel, a field for each sync point.");
        writer.Generated();
        using (writer.Block($"private sealed class Frame : global::MetaIsland.Rounds.WorldFrame<{plan.Spec.World.FullName}>"))
        {
            foreach (var node in slots)
                writer.Line($"public {(MembersEmitter.IsNeeded(plan) ? "" : "readonly ")}{node.SlotType()}[] {names.Slot(node)} = [];");
            foreach (var node in values)
                writer.Line($"public {node.SyncType()} {names.Slot(node)}{(node.SyncType().EndsWith("?") || node.Spec.Output!.IsValueType ? "" : " = null!")};");
            foreach (var syncPoint in plan.SyncPoints)
            {
                foreach (var (parameter, _) in GatherEmitter.Built(syncPoint))
                    writer.Line($"public readonly global::MetaIsland.Rounds.GatherBuilder<{parameter.Type.Name}> {names.Gather(syncPoint, parameter)} = new();");
            }
            writer.Gap();
            if (MembersEmitter.IsNeeded(plan))
            {
                Fit(slots);
                return;
            }
            using (writer.Block("public Frame(Program program, global::MetaIsland.Granularity granularity) : base(program)"))
            {
                foreach (var node in slots.Where(node => node.CrossesSteps))
                    Allocate(node);
                var inner = slots.Where(node => !node.CrossesSteps).ToList();
                if (inner.Count == 0)
                    return;
                writer.Line("if (granularity == global::MetaIsland.Granularity.Fused)");
                using (writer.Nested())
                    writer.Line("return;");
                foreach (var node in inner)
                    Allocate(node);
            }
        }
    }

    /// <summary>Where agents are born, slots are made when a round begins.</summary>
    private void Fit(List<GraphNode> slots)
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
        {
            foreach (var node in slots.Where(node => node.CrossesSteps))
                Fit(node);
            writer.Line("if (granularity == global::MetaIsland.Granularity.Fused)");
            using (writer.Nested())
                writer.Line("return;");
            foreach (var node in slots.Where(node => !node.CrossesSteps))
                Fit(node);
        }
    }

    private void Fit(GraphNode node) =>
        writer.Line($"{names.Slot(node)} = Fit({names.Slot(node)}, program.CountOf({node.Agent}));");

    private void Allocate(GraphNode node) =>
        writer.Line($"{names.Slot(node)} = new {node.SlotType()}[program.CountOf({node.Agent})];");
}
