using MetaIsland.Model;
using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes kernels: loops over agents that call the nodes of one synchronous step.</summary>
internal sealed class KernelEmitter(SourceWriter writer, GraphPlan plan, SimulationNames names)
{
    private const string Rounds = "global::MetaIsland.Rounds";

    private readonly List<Kernel> kernels = FindKernels(plan, names);

    /// <summary>From the number of a step to its kernel; a step of a single node is the same in both granularities.</summary>
    public void Dispatch()
    {
        using (writer.Block($"public override void Run({Rounds}.RoundFrame frame, int step, int first, int count, {Rounds}.NodeRun run)"))
        {
            writer.Line("var f = (Frame)frame;");
            writer.Switch("step", "step", kernels.Select(kernel => (kernel.Steps.Select(step => $"{step}").ToArray(), $"{kernel.Name}(f, first, count, run);")));
        }
    }

    public void Emit()
    {
        foreach (var kernel in kernels)
        {
            writer.Gap();
            Emit(kernel);
        }
    }

    private static List<Kernel> FindKernels(GraphPlan plan, SimulationNames names)
    {
        var taken = new Identifiers([]);
        var kernels = new List<Kernel>();
        foreach (var node in plan.Nodes.Where(node => !node.IsSyncPoint && !node.Spec.IsHandler && !node.Spec.IsDetached))
        {
            var alone = node.Step!.Nodes.Count == 1;
            kernels.Add(new Kernel("Run" + taken.Unique(names.Slot(node)), alone ? [node.Rank, node.Step.Id] : [node.Rank], [node], alone));
        }
        foreach (var step in plan.Steps.Where(step => step.Nodes.Count > 1 && !step.Nodes[0].Spec.IsHandler))
        {
            var first = names.Slot(step.Nodes[0]);
            var last = names.Slot(step.Nodes[step.Nodes.Count - 1]);
            kernels.Add(new Kernel("Run" + taken.Unique($"{first}To{last}"), [step.Id], step.Nodes, IsFused: true));
        }
        return kernels;
    }

    private void Emit(Kernel kernel)
    {
        var locals = new Identifiers(names.Reserved);
        var outgoing = new LaneEmitter(writer, locals, kernel.Nodes);
        var call = new CallEmitter(plan, names, locals) { Lanes = outgoing };
        var agent = kernel.Nodes[0].Agent;
        var lanes = kernel.Nodes.Where(node => node.Spec.Emits).Select(node => node.CommitsAt).Distinct().ToDictionary(point => point, _ => locals.Unique("lane"));
        var view = locals.Unique(Identifiers.Camel(plan.Spec.World.Name));

        if (kernel.Nodes.Count > 1)
            writer.Line($"// {string.Join(", ", kernel.Nodes.Select(node => node.Spec.Name))}");
        var own = lanes.Where(lane => kernel.Nodes.Any(node => node.CommitsAt == lane.Key && call.CommitsAlone(node))).ToList();
        using (writer.Block($"private void {kernel.Name}(Frame f, int first, int count, {Rounds}.NodeRun run)"))
        {
            var reads = kernel.Nodes.Any(node => node.ReadsWorld);
            var hasOwnView = reads && call.HasOwnVersion(kernel.Nodes[0]);
            if (reads && !hasOwnView)
                writer.Line($"var {view} = {call.View(kernel.Nodes[0])};");
            foreach (var lane in lanes.Except(own))
                OpenLane(lane.Value);
            outgoing.Open();
            Hold(kernel, call);
            using (writer.Block("for (var i = first; i < first + count; i++)"))
            {
                writer.Line(plan.Spec.Agents[agent].IsStruct ? $"ref var agent = ref {names.Agents(agent)}[i];" : $"var agent = {names.Agents(agent)}[i];");
                if (hasOwnView)
                    writer.Line($"var {view} = {call.View(kernel.Nodes[0])};");
                foreach (var lane in own)
                    OpenLane(lane.Value);
                foreach (var node in kernel.Nodes)
                    Emit(kernel, node, call, node.Spec.Emits ? lanes[node.CommitsAt] : "", view);
                foreach (var lane in own)
                    writer.Line(call.CloseLane(kernel.Nodes.First(node => node.CommitsAt == lane.Key), lane.Value));
            }
            foreach (var lane in lanes.Except(own))
                writer.Line($"f.CloseLane({lane.Key}, {lane.Value});");
            outgoing.Close();
        }
    }

    private void OpenLane(string lane) => writer.Line($"var {lane} = ({plan.Spec.World.FullName}.EventsLane)f.OpenLane();");

    /// <summary>What the loop reads and writes is held in locals: the compiler cannot know that no node changes the fields.</summary>
    private void Hold(Kernel kernel, CallEmitter call)
    {
        var agent = kernel.Nodes[0].Agent;
        writer.Line($"var {names.Agents(agent)} = this.{names.Agents(agent)};");
        if (kernel.Nodes.Any(NeedsId))
            writer.Line($"var {names.Ids(agent)} = this.{names.Ids(agent)};");
        var read = kernel.Nodes.SelectMany(node => node.Producers).Where(producer => !kernel.Nodes.Contains(producer));
        foreach (var node in read.Concat(kernel.Nodes.Where(node => IsStored(kernel, node))).Distinct())
            writer.Line($"var {call.Hold(node)} = f.{names.Slot(node, agent)};");
    }

    private static bool NeedsId(GraphNode node) => node.Spec.Emits || node.Spec.Sends || node.Spec.ChangesPopulation
        || node.Spec.IsRecorded
        || node.Spec.Parameters.Any(parameter => parameter.Kind == ParameterKind.AgentContext)
        || node.Spec.OnFailure != FailurePolicy.FailRun
        || node.Producers.Any(producer => producer.Spec.Scatters);

    private static bool IsStored(Kernel kernel, GraphNode node) => kernel.IsFused ? node.CrossesSteps : node.IsRead;

    private void Emit(Kernel kernel, GraphNode node, CallEmitter call, string lane, string view)
    {
        var isStored = IsStored(kernel, node);
        var isLocal = kernel.Nodes.Any(other => other.Producers.Contains(node));
        var mayFail = node.Spec.OnFailure != FailurePolicy.FailRun;
        var given = new Dictionary<int, string>();
        var conditions = call.Conditions(node, negated: false, given).ToList();
        if (call.When(node, "agent") is { } when)
            conditions.Add(when);
        var slot = $"{call.Held(node, node.Agent)}[i]";
        var isEarly = conditions.Count > 0 || mayFail;
        string? target = null;
        if (isLocal || ((node.Spec.IsRecorded || mayFail) && node.Spec.Output is not null))
        {
            target = call.Local(node);
            if (isEarly || node.Spec.IsRecorded)
                writer.Line($"{node.SlotType()} {target}{(isEarly ? $" = {(node.MayBeAbsent ? "null" : "default")}" : "")};");
        }
        else if (isStored)
        {
            target = slot;
        }
        var isDeclared = target is null || target == slot || isEarly || node.Spec.IsRecorded;
        if (conditions.Count == 0)
        {
            Call(kernel, node, call, given, lane, view, target, isDeclared);
        }
        else
        {
            using (writer.Block($"if ({string.Join(" && ", conditions)})"))
                Call(kernel, node, call, given, lane, view, target, isDeclared: true);
            using (writer.Block("else"))
            {
                if (target == slot)
                    writer.Line($"{slot} = null;");
                writer.Line("run.Skipped++;");
            }
        }
        if (isStored && target != slot)
            writer.Line($"{slot} = {target};");
    }

    private void Call(Kernel kernel, GraphNode node, CallEmitter call, Dictionary<int, string> given, string lane, string view, string? target, bool isDeclared)
    {
        var (calls, place) = (kernel.Nodes.Count, kernel.Nodes.ToList().IndexOf(node));
        writer.Line($"run.At = {(calls == 1 ? "i" : place == 0 ? $"{calls} * i" : $"({calls} * i) + {place}")};");
        if (node.Spec.OnFailure == FailurePolicy.FailRun)
        {
            CallOrReplay(node, call, given, lane, view, target, isDeclared);
            return;
        }
        using (writer.Block("try"))
            CallOrReplay(node, call, given, lane, view, target, isDeclared);
        using (writer.Block($"catch (global::System.Exception e) when (f.Forgives({call.Id(node)}, {node.Rank}, e))"))
        {
            if (node.Fallback is { } fallback)
                FallBack(node, fallback, call, view, target);
            else
                writer.Line("run.Skipped++;");
        }
    }

    private void CallOrReplay(GraphNode node, CallEmitter call, Dictionary<int, string> given, string lane, string view, string? target, bool isDeclared)
    {
        var invocation = call.Invocation(node, "agent", call.Arguments(node, given, lane, view));
        var assignment = target is null ? invocation : $"{(isDeclared ? "" : "var ")}{target} = {invocation}";
        if (!node.Spec.IsRecorded)
        {
            writer.Line(assignment);
            return;
        }
        var key = $"{call.Id(node)}, {node.Rank}";
        using (writer.Block(target is null ? $"if (!f.TryReplay({key}))" : $"if (!f.TryReplay({key}, out {target}))"))
        {
            writer.Line(assignment);
            writer.Line(target is null ? $"f.RecordEnd({key});" : $"f.Record({key}, {target});");
        }
    }

    /// <summary>Another method gives the output, unless something it needs is absent.</summary>
    private void FallBack(GraphNode node, GraphNode fallback, CallEmitter call, string view, string? target)
    {
        var given = new Dictionary<int, string>();
        var conditions = call.Conditions(fallback, negated: false, given);
        var invocation = call.Invocation(fallback, "agent", call.Arguments(fallback, given, "", view));
        if (conditions.Count == 0)
        {
            Give();
            return;
        }
        using (writer.Block($"if ({string.Join(" && ", conditions)})"))
            Give();
        using (writer.Block("else"))
            writer.Line("run.Skipped++;");

        void Give()
        {
            writer.Line(target is null ? invocation : $"{target} = {invocation}");
            if (node.Spec.IsRecorded && target is not null)
                writer.Line($"f.Record({call.Id(node)}, {node.Rank}, {target});");
        }
    }

    /// <summary>A method to write: the nodes it calls, the steps it serves, and whether values inside stay in locals.</summary>
    private sealed record Kernel(string Name, IReadOnlyList<int> Steps, IReadOnlyList<GraphNode> Nodes, bool IsFused);
}
