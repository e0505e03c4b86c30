using MetaIsland.Model;
using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes, for each agent type and point where mail is delivered, what runs its handlers: one letter after another, one at a time an agent.</summary>
internal sealed class DeliveryEmitter(SourceWriter writer, GraphPlan plan, SimulationNames names)
{
    private const string Rounds = "global::MetaIsland.Rounds";
    private const string ValueTask = "global::System.Threading.Tasks.ValueTask";

    private readonly IReadOnlyList<Delivery> deliveries = plan.Steps
        .Where(step => step.Nodes.Count > 0 && step.Nodes[0].DeliveryPoint >= 0)
        .Select(step => new Delivery(step.Agent, step.Nodes[0].DeliveryPoint, step.Nodes, step.IsAsync))
        .ToList();

    /// <summary>The runs of asynchronous deliveries; an agent is in one at a time.</summary>
    public void Fields()
    {
        foreach (var delivery in deliveries.Where(delivery => delivery.IsAsync))
            writer.Line($"private readonly {Rounds}.AsyncRuns<{Rounds}.AsyncVoidRun> {Runs(delivery)};");
    }

    public void Construct()
    {
        for (var agent = 0; agent < plan.Spec.Agents.Count; agent++)
        {
            foreach (var handler in plan.Spec.Agents[agent].Handlers)
                writer.Line($"Hear<{handler.Message!.Name}>({agent});");
        }
        foreach (var delivery in deliveries.Where(delivery => delivery.IsAsync))
            writer.Line($"{Runs(delivery)} = RunsOf({delivery.Handlers[0].Rank}, {names.Agents(delivery.Agent)}.Length);");
    }

    public void Dispatch()
    {
        Dispatch(isAsync: false, $"public override void Deliver({Rounds}.RoundFrame frame, int delivery, int agentType, int first, int count, {Rounds}.NodeRun run)",
            delivery => $"Deliver{Stem(delivery)}((Frame)frame, first, count, run);");
        Dispatch(isAsync: true, $"public override {Rounds}.NodeOutcome StartDelivery({Rounds}.RoundFrame frame, int delivery, int agentType, int step, int agent, global::MetaIsland.ICompletion completion)",
            delivery => $"return {Runs(delivery)}.Launch(frame, step, agent, {names.Ids(delivery.Agent)}[agent], completion);");
        Dispatch(isAsync: true, $"public override bool InvokeDelivery({Rounds}.RoundFrame frame, int delivery, int agentType, int agent)",
            delivery => $"return {Runs(delivery)}[agent].Park(Hear{Stem(delivery)}((Frame)frame, agent));");
        Dispatch(isAsync: true, $"public override void FinishDelivery({Rounds}.RoundFrame frame, int delivery, int agentType, int agent)",
            delivery => $"{Runs(delivery)}[agent].Result();");
    }

    public void Emit()
    {
        foreach (var delivery in deliveries)
        {
            writer.Gap();
            if (delivery.IsAsync)
            {
                Hear(delivery);
            }
            else
            {
                Deliver(delivery);
            }
        }
    }

    private void Dispatch(bool isAsync, string header, Func<Delivery, string> target)
    {
        if (!deliveries.Any(delivery => delivery.IsAsync == isAsync))
            return;
        writer.Gap();
        var arms = deliveries.Where(delivery => delivery.IsAsync == isAsync);
        using (writer.Block(header))
            writer.Switch("agentType, delivery", "delivery", arms.Select(delivery => (new[] { $"({delivery.Agent}, {delivery.Point})" }, target(delivery))));
    }

    private void Deliver(Delivery delivery)
    {
        Comment(delivery);
        using (writer.Block($"private void Deliver{Stem(delivery)}(Frame f, int first, int count, {Rounds}.NodeRun run)"))
        {
            writer.Line($"var letters = f.MailFor({delivery.Point}, {delivery.Agent});");
            writer.Line("var next = letters.First(first);");
            writer.Line("var end = letters.First(first + count);");
            writer.Line("if (next == end)");
            using (writer.Nested())
                writer.Line("return;");
            Letters(delivery);
        }
    }

    private void Hear(Delivery delivery)
    {
        Comment(delivery);
        using (writer.Block($"private async {ValueTask} Hear{Stem(delivery)}(Frame f, int agent)"))
        {
            writer.Line($"var run = {Runs(delivery)}[agent];");
            writer.Line($"var letters = f.MailFor({delivery.Point}, {delivery.Agent});");
            writer.Line("var next = letters.First(agent);");
            writer.Line("var end = letters.First(agent + 1);");
            Letters(delivery);
        }
    }

    /// <summary>The loop over the letters from <c>next</c> to <c>end</c>.</summary>
    private void Letters(Delivery delivery)
    {
        var locals = new Identifiers(names.Reserved.Concat(["letters", "letter", "next", "end"]));
        var outgoing = new LaneEmitter(writer, locals, delivery.Handlers);
        var call = new CallEmitter(plan, names, locals) { Lanes = outgoing };
        // Handlers of one agent come in any order, and a lane has to stay in canonical order: so each has its own.
        var lanes = delivery.Handlers.Where(handler => handler.Spec.Emits).ToDictionary(handler => handler, _ => locals.Unique("lane"));
        var own = lanes.Where(lane => call.CommitsAlone(lane.Key)).ToList();
        var view = locals.Unique(Identifiers.Camel(plan.Spec.World.Name));
        if (delivery.Handlers.Any(handler => handler.Spec.ReadsWorld))
            writer.Line($"var {view} = {call.View(delivery.Handlers[0])};");
        OpenLanes(lanes.Except(own));
        outgoing.Open();
        if (own.Count == 0)
        {
            using (writer.Block("for (; next < end; next++)"))
                Letter(delivery, call, lanes, view, locals);
        }
        else
        {
            // What an agent emits is committed by itself.
            using (writer.Block("while (next < end)"))
            {
                var agent = locals.Unique("hearer");
                writer.Line($"var {agent} = letters[next].Agent;");
                OpenLanes(own);
                using (writer.Block($"for (; next < end && letters[next].Agent == {agent}; next++)"))
                    Letter(delivery, call, lanes, view, locals);
                foreach (var lane in own)
                    writer.Line($"f.CloseLane({lane.Key.CommitsAt}, {names.Ids(delivery.Agent)}[{agent}], {lane.Value});");
            }
        }
        foreach (var lane in lanes.Except(own))
            writer.Line($"f.CloseLane({lane.Key.CommitsAt}, {lane.Value});");
        outgoing.Close();
    }

    private void OpenLanes(IEnumerable<KeyValuePair<GraphNode, string>> lanes)
    {
        foreach (var lane in lanes)
            writer.Line($"var {lane.Value} = ({plan.Spec.World.FullName}.EventsLane)f.OpenLane();");
    }

    private void Letter(Delivery delivery, CallEmitter call, Dictionary<GraphNode, string> lanes, string view, Identifiers locals)
    {
        writer.Line("var letter = letters[next];");
        writer.Line("var i = letter.Agent;");
        writer.Line("run.Letter = letter.Call;");
        writer.Line("run.Heard++;");
        for (var place = 0; place < delivery.Handlers.Count; place++)
        {
            var handler = delivery.Handlers[place];
            var message = locals.Unique(Identifiers.Camel(handler.Spec.Message!.Short));
            using (writer.Block($"{(place == 0 ? "" : "else ")}if (letter.Is<{handler.Spec.Message.Name}>(out var {message}))"))
            {
                writer.Line($"run.At = {(delivery.IsAsync ? $"{handler.Rank}" : Place(delivery.Handlers.Count, place))};");
                call.Message = message;
                Call(handler, call, lanes.TryGetValue(handler, out var lane) ? lane : "", view);
            }
        }
    }

    private void Call(GraphNode handler, CallEmitter call, string lane, string view)
    {
        if (handler.Spec.OnFailure == FailurePolicy.FailRun)
        {
            CallOrReplay(handler, call, lane, view);
            return;
        }
        using (writer.Block("try"))
            CallOrReplay(handler, call, lane, view);
        using (writer.Block($"catch (global::System.Exception e) when (f.Forgives({call.Id(handler)}, {handler.Rank}, e, letter.Call))"))
        {
            writer.Line("run.Heard--;");
            writer.Line("run.Skipped++;");
        }
    }

    private void CallOrReplay(GraphNode handler, CallEmitter call, string lane, string view)
    {
        var invocation = call.Invocation(handler, call.Agent(handler), call.Arguments(handler, [], lane, view)).TrimEnd(';');
        var statement = handler.Spec.IsAsync ? $"await {invocation}.ConfigureAwait(false);" : $"{invocation};";
        if (handler.Spec.IsAsync)
            writer.Line($"await run.TakeTimeAsync({handler.Rank}, letter.Call).ConfigureAwait(false);");
        if (!handler.Spec.IsRecorded)
        {
            writer.Line(statement);
            return;
        }
        var key = $"{call.Id(handler)}, {handler.Rank}, letter.Call";
        using (writer.Block($"if (!f.TryReplay({key}))"))
        {
            writer.Line(statement);
            writer.Line($"f.RecordEnd({key});");
        }
    }

    private static string Place(int handlers, int place) => handlers == 1 ? "i" : place == 0 ? $"{handlers} * i" : $"({handlers} * i) + {place}";

    private void Comment(Delivery delivery) =>
        writer.Line($"// What {plan.Spec.Agents[delivery.Agent].Path.Name} hears {(delivery.Point == 0 ? "when the round begins" : $"behind {plan.SyncPoints[delivery.Point - 1].Spec.Name}")}.");

    private string Stem(Delivery delivery) =>
        Identifiers.Pascal(names.Agents(delivery.Agent)) + (delivery.Point == 0 ? "AtStart" : "Behind" + names.Slot(plan.SyncPoints[delivery.Point - 1]));

    private string Runs(Delivery delivery) => "heardBy" + Stem(delivery);

    private sealed record Delivery(int Agent, int Point, IReadOnlyList<GraphNode> Handlers, bool IsAsync);
}
