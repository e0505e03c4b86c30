using MetaIsland.Model;
using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes, for each asynchronous node, what starts it for one agent and what puts its outcome in place.</summary>
internal sealed class AsyncNodeEmitter(SourceWriter writer, GraphPlan plan, SimulationNames names)
{
    private const string Rounds = "global::MetaIsland.Rounds";

    public IReadOnlyList<GraphNode> Nodes { get; } = plan.Nodes.Where(node => !node.IsSyncPoint && !node.Spec.IsHandler && node.Spec.IsDetached).ToList();

    public static string RunType(GraphNode node) =>
        node.Spec.Output is null ? $"{Rounds}.AsyncVoidRun" : $"{Rounds}.AsyncRun<{node.Spec.OutputName()}>";

    public void Dispatch()
    {
        if (Nodes.Count == 0)
            return;
        writer.Gap();
        Dispatch($"public override {Rounds}.NodeOutcome Start({Rounds}.RoundFrame frame, int step, int agent, global::MetaIsland.ICompletion completion)",
            node => $"return Start{names.Slot(node)}((Frame)frame, step, agent, completion);");
        writer.Gap();
        Dispatch($"public override void Finish({Rounds}.RoundFrame frame, int step, int agent)",
            node => $"Finish{names.Slot(node)}((Frame)frame, agent);");
    }

    public void Emit()
    {
        foreach (var node in Nodes)
        {
            writer.Gap();
            Start(node);
            writer.Gap();
            Finish(node);
        }
    }

    private void Dispatch(string header, Func<GraphNode, string> target)
    {
        using (writer.Block(header))
        using (writer.Block("switch (step)"))
        {
            foreach (var node in Nodes)
            {
                writer.Line($"case {node.Rank}:");
                writer.Line($"case {node.Step!.Id}:");
                using (writer.Nested())
                {
                    writer.Line(target(node));
                    if (!target(node).StartsWith("return"))
                        writer.Line("break;");
                }
            }
            writer.Line("default:");
            using (writer.Nested())
                writer.Line("throw new global::System.ArgumentOutOfRangeException(nameof(step));");
        }
    }

    private void Start(GraphNode node)
    {
        var locals = new Identifiers(names.Reserved);
        var call = new CallEmitter(plan, names, locals);
        var given = new Dictionary<int, string>();
        var slot = $"f.{names.Slot(node)}[i]";
        using (writer.Block($"private {Rounds}.NodeOutcome Start{names.Slot(node)}(Frame f, int step, int i, global::MetaIsland.ICompletion completion)"))
        {
            var conditions = call.Conditions(node, negated: true, given);
            if (conditions.Count > 0)
            {
                using (writer.Block($"if ({string.Join(" || ", conditions)})"))
                {
                    if (node.IsRead)
                        writer.Line($"{slot} = null;");
                    writer.Line($"return {Rounds}.NodeOutcome.Skipped;");
                }
            }
            if (node.Spec.IsRecorded)
                Replay(node, call, slot);
            writer.Line($"var run = {names.Runs(node)}.Open(f, step, i, completion);");
            if (node.Spec.Emits)
                writer.Line("run.Lane = f.OpenLane();");
            if (node.Spec.Sends)
                writer.Line("run.Mail = f.OpenMail();");
            if (node.Spec.ChangesPopulation)
                writer.Line("run.Population = f.OpenPopulation();");
            var lane = $"({plan.Spec.World.FullName}.EventsLane)run.Lane!";
            var view = $"new {plan.Spec.World.FullName}.View(f.World({node.Phase}))";
            writer.Line($"var task = {call.Invocation(node, call.Agent(node), call.Arguments(node, given, lane, view))}");
            writer.Line($"if (run.Park({Wrap(node)}))");
            using (writer.Nested())
                writer.Line($"return {Rounds}.NodeOutcome.Running;");
            writer.Line($"Finish{names.Slot(node)}(f, i);");
            writer.Line($"return {Rounds}.NodeOutcome.Ended;");
        }
    }

    private void Replay(GraphNode node, CallEmitter call, string slot)
    {
        var key = $"{call.Id(node)}, {node.Rank}";
        if (node.Spec.Output is null)
        {
            writer.Line($"if (f.TryReplay({key}))");
            using (writer.Nested())
                writer.Line($"return {Rounds}.NodeOutcome.Ended;");
            return;
        }
        var recorded = call.Unique("recorded");
        using (writer.Block($"if (f.TryReplay({key}, out {node.Spec.OutputName()} {recorded}))"))
        {
            if (node.IsRead)
                writer.Line($"{slot} = {recorded};");
            writer.Line($"return {Rounds}.NodeOutcome.Ended;");
        }
    }

    private static string Wrap(GraphNode node) => node.Spec.Async switch
    {
        AsyncKind.Task => "new global::System.Threading.Tasks.ValueTask(task)",
        AsyncKind.TaskOfT => $"new global::System.Threading.Tasks.ValueTask<{node.Spec.OutputName()}>(task)",
        _ => "task",
    };

    private void Finish(GraphNode node)
    {
        var key = $"{names.Ids(node.Agent)}[i], {node.Rank}";
        using (writer.Block($"private void Finish{names.Slot(node)}(Frame f, int i)"))
        {
            writer.Line($"var run = {names.Runs(node)}[i];");
            writer.Line(node.Spec.Output is null ? "run.Result();" : "var result = run.Result();");
            if (node.Spec.IsRecorded)
                writer.Line(node.Spec.Output is null ? $"f.Record({key});" : $"f.Record({key}, result);");
            if (node.IsRead)
                writer.Line($"f.{names.Slot(node)}[i] = result;");
            if (node.Spec.Emits)
                writer.Line($"f.CloseLane({node.CommitsAt}, run.Lane!);");
            if (node.Spec.Sends)
                writer.Line($"f.CloseMail({node.DeliversAt}, run.Mail!);");
            if (node.Spec.ChangesPopulation)
                writer.Line($"f.ClosePopulation({node.CommitsAt}, run.Population!);");
        }
    }
}
