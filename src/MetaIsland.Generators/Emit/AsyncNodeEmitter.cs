using MetaIsland.Model;
using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes, for each node that does not end with its call, what starts it for one agent, calls it, and puts its outcome in place.</summary>
internal sealed class AsyncNodeEmitter(SourceWriter writer, GraphPlan plan, SimulationNames names)
{
    private const string Rounds = "global::MetaIsland.Rounds";
    private const string ValueTask = "global::System.Threading.Tasks.ValueTask";

    public IReadOnlyList<GraphNode> Nodes { get; } = plan.Nodes.Where(node => !node.IsSyncPoint && !node.Spec.IsHandler && node.Spec.IsDetached).ToList();

    public static string RunType(GraphNode node) =>
        node.Spec.Output is null ? $"{Rounds}.AsyncVoidRun" : $"{Rounds}.AsyncRun<{node.Spec.OutputName()}>";

    public void Dispatch()
    {
        if (Nodes.Count == 0)
            return;
        Dispatch(Nodes, $"public override {Rounds}.NodeOutcome Start({Rounds}.RoundFrame frame, int step, int agent, global::MetaIsland.ICompletion completion)",
            node => $"return Start{names.Slot(node)}((Frame)frame, step, agent, completion);");
        Dispatch(Nodes, $"public override bool Invoke({Rounds}.RoundFrame frame, int step, int agent)",
            node => $"return Invoke{names.Slot(node)}((Frame)frame, agent);");
        Dispatch(Nodes, $"public override void Finish({Rounds}.RoundFrame frame, int step, int agent)",
            node => $"Finish{names.Slot(node)}((Frame)frame, agent);");
        var falling = Nodes.Where(node => node.Fallback is not null).ToList();
        if (falling.Count > 0)
        {
            Dispatch(falling, $"public override {ValueTask} FallBack({Rounds}.RoundFrame frame, int step, int agent, {Rounds}.NodeRun run)",
                node => $"return FallBack{names.Slot(node)}((Frame)frame, agent, run);");
        }
    }

    public void Emit()
    {
        foreach (var node in Nodes)
        {
            writer.Gap();
            Start(node);
            writer.Gap();
            Invoke(node);
            writer.Gap();
            Finish(node);
            if (node.Fallback is not { } fallback)
                continue;
            writer.Gap();
            FallBack(node, fallback);
        }
    }

    private void Dispatch(IReadOnlyList<GraphNode> nodes, string header, Func<GraphNode, string> target)
    {
        writer.Gap();
        using (writer.Block(header))
            writer.Switch("step", "step", nodes.Select(node => (new[] { $"{node.Rank}", $"{node.Step!.Id}" }, target(node))));
    }

    private void Start(GraphNode node)
    {
        var call = new CallEmitter(plan, names, new Identifiers(names.Reserved));
        var slot = $"f.{names.Slot(node)}[i]";
        using (writer.Block($"private {Rounds}.NodeOutcome Start{names.Slot(node)}(Frame f, int step, int i, global::MetaIsland.ICompletion completion)"))
        {
            if (node is { IsRead: true, MayBeAbsent: true })
                writer.Line($"{slot} = null;");
            var absences = call.Absences(node);
            if (absences.Count > 0)
            {
                writer.Line($"if ({string.Join(" || ", absences)})");
                using (writer.Nested())
                    writer.Line($"return {Rounds}.NodeOutcome.Skipped;");
            }
            if (node.Spec.IsRecorded)
                Replay(node, call, slot);
            writer.Line($"return {names.Runs(node)}.Launch(f, step, i, {call.Id(node)}, completion);");
        }
    }

    private void Invoke(GraphNode node)
    {
        var call = new CallEmitter(plan, names, new Identifiers(names.Reserved));
        using (writer.Block($"private bool Invoke{names.Slot(node)}(Frame f, int i)"))
        {
            writer.Line($"var run = {names.Runs(node)}[i];");
            if (node.Spec.Emits)
                writer.Line("run.Lane = f.OpenLane();");
            if (node.Spec.Sends)
                writer.Line("run.Mail = f.OpenMail();");
            if (node.Spec.ChangesPopulation)
                writer.Line("run.Population = f.OpenPopulation();");
            var arguments = call.Arguments(node, call.Certain(node), $"({plan.Spec.World.FullName}.EventsLane)run.Lane!", call.View(node));
            writer.Line($"var task = {Detached(node, call.Invocation(node, call.Agent(node), arguments).TrimEnd(';'))};");
            writer.Line($"return run.Park({Wrap(node)});");
        }
    }

    /// <summary>A synchronous node is given a thread of its own, which its time-out may leave behind.</summary>
    private static string Detached(GraphNode node, string invocation) => node.Spec.IsAsync
        ? invocation
        : $"global::System.Threading.Tasks.Task.Factory.StartNew(() => {invocation}, global::System.Threading.CancellationToken.None, global::System.Threading.Tasks.TaskCreationOptions.LongRunning, global::System.Threading.Tasks.TaskScheduler.Default)";

    private void Replay(GraphNode node, CallEmitter call, string slot)
    {
        var key = $"{call.Id(node)}, {node.Rank}";
        if (node.Spec.Output is null)
        {
            writer.Line($"if (f.TryReplay({key}))");
            using (writer.Nested())
                writer.Line($"return {Rounds}.NodeOutcome.Replayed;");
            return;
        }
        var recorded = call.Unique("recorded");
        using (writer.Block($"if (f.TryReplay({key}, out {node.Spec.OutputName()} {recorded}))"))
        {
            if (node.IsRead)
                writer.Line($"{slot} = {recorded};");
            writer.Line($"return {Rounds}.NodeOutcome.Replayed;");
        }
    }

    private static string Wrap(GraphNode node) => node.Spec.Async switch
    {
        AsyncKind.None when node.Spec.Output is null => "new global::System.Threading.Tasks.ValueTask(task)",
        AsyncKind.None => $"new global::System.Threading.Tasks.ValueTask<{node.Spec.OutputName()}>(task)",
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
                writer.Line(node.Spec.Output is null ? $"f.RecordEnd({key});" : $"f.Record({key}, result);");
            if (node.IsRead)
                writer.Line($"f.{names.Slot(node)}[i] = result;");
            if (node.Spec.Emits)
                writer.Line(new CallEmitter(plan, names, new Identifiers(names.Reserved)).CloseLane(node, "run.Lane!"));
            if (node.Spec.Sends)
                writer.Line($"f.CloseMail({node.DeliversAt}, run.Mail!);");
            if (node.Spec.ChangesPopulation)
                writer.Line($"f.ClosePopulation({node.CommitsAt}, run.Population!);");
        }
    }

    private void FallBack(GraphNode node, GraphNode fallback)
    {
        var call = new CallEmitter(plan, names, new Identifiers(names.Reserved));
        var isAsync = fallback.Spec.IsAsync;
        using (writer.Block($"private {(isAsync ? "async " : "")}{ValueTask} FallBack{names.Slot(node)}(Frame f, int i, {Rounds}.NodeRun run)"))
        {
            var absences = call.Absences(fallback);
            if (absences.Count > 0)
            {
                using (writer.Block($"if ({string.Join(" || ", absences)})"))
                {
                    writer.Line("run.Skipped++;");
                    writer.Line(isAsync ? "return;" : "return default;");
                }
            }
            var invocation = call.Invocation(fallback, call.Agent(fallback), call.Arguments(fallback, call.Certain(fallback), "", call.View(fallback)));
            writer.Line($"var result = {(isAsync ? $"await {invocation.TrimEnd(';')}.ConfigureAwait(false);" : invocation)}");
            if (node.ClosedBy >= 0)
            {
                using (writer.Block($"if (!f.MayGive({node.Rank}, i))"))
                {
                    writer.Line("run.Skipped++;");
                    writer.Line(isAsync ? "return;" : "return default;");
                }
            }
            if (node.Spec.IsRecorded)
                writer.Line($"f.Record({call.Id(node)}, {node.Rank}, result);");
            if (node.IsRead)
                writer.Line($"f.{names.Slot(node)}[i] = result;");
            if (!isAsync)
                writer.Line("return default;");
        }
    }
}
