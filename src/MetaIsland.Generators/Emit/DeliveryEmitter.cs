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
            writer.Line($"{Runs(delivery)} = RunsOf({delivery.Agent});");
    }

    public void Dispatch()
    {
        Dispatch(isAsync: false, $"public override void Deliver({Rounds}.RoundFrame frame, int delivery, int agentType, int first, int count, {Rounds}.NodeRun run)",
            delivery => $"Deliver{Stem(delivery)}((Frame)frame, first, count, run);");
        Dispatch(isAsync: true, $"public override {Rounds}.NodeOutcome StartDelivery({Rounds}.RoundFrame frame, int delivery, int agentType, int step, int agent, global::MetaIsland.ICompletion completion)",
            delivery => $"return StartDelivery{Stem(delivery)}((Frame)frame, step, agent, completion);");
        Dispatch(isAsync: true, $"public override void FinishDelivery({Rounds}.RoundFrame frame, int delivery, int agentType, int agent)",
            delivery => $"{Runs(delivery)}[agent].EndDelivery();");
    }

    public void Emit()
    {
        foreach (var delivery in deliveries)
        {
            writer.Gap();
            if (delivery.IsAsync)
            {
                Start(delivery);
                writer.Gap();
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
        using (writer.Block(header))
        using (writer.Block("switch (agentType, delivery)"))
        {
            foreach (var delivery in deliveries.Where(delivery => delivery.IsAsync == isAsync))
            {
                writer.Line($"case ({delivery.Agent}, {delivery.Point}):");
                using (writer.Nested())
                {
                    writer.Line(target(delivery));
                    if (!target(delivery).StartsWith("return"))
                        writer.Line("break;");
                }
            }
            writer.Line("default:");
            using (writer.Nested())
                writer.Line("throw new global::System.ArgumentOutOfRangeException(nameof(delivery));");
        }
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

    private void Start(Delivery delivery)
    {
        Comment(delivery);
        using (writer.Block($"private {Rounds}.NodeOutcome StartDelivery{Stem(delivery)}(Frame f, int step, int i, global::MetaIsland.ICompletion completion)"))
        {
            writer.Line($"var letters = f.MailFor({delivery.Point}, {delivery.Agent});");
            writer.Line("var next = letters.First(i);");
            writer.Line("var end = letters.First(i + 1);");
            writer.Line("if (next == end)");
            using (writer.Nested())
                writer.Line($"return {Rounds}.NodeOutcome.Ended;");
            writer.Line($"var run = {Runs(delivery)}.Open(f, step, i, completion);");
            writer.Line($"if (run.Park(Hear{Stem(delivery)}(f, letters, next, end, run)))");
            using (writer.Nested())
                writer.Line($"return {Rounds}.NodeOutcome.Running;");
            writer.Line("run.EndDelivery();");
            writer.Line($"return {Rounds}.NodeOutcome.Ended;");
        }
    }

    private void Hear(Delivery delivery)
    {
        using (writer.Block($"private async {ValueTask} Hear{Stem(delivery)}(Frame f, global::MetaIsland.Mail.MailBag letters, int next, int end, {Rounds}.NodeRun run)"))
            Letters(delivery);
    }

    /// <summary>The loop over the letters from <c>next</c> to <c>end</c>.</summary>
    private void Letters(Delivery delivery)
    {
        var locals = new Identifiers(names.Reserved.Concat(["letters", "letter", "next", "end"]));
        var lanes = new LaneEmitter(writer, locals, delivery.Handlers);
        var call = new CallEmitter(plan, names, locals) { Lanes = lanes };
        // Handlers of one agent come in any order, and a lane has to stay in canonical order: so each has its own.
        var events = delivery.Handlers.Where(handler => handler.Spec.Emits).ToDictionary(handler => handler, _ => locals.Unique("lane"));
        var view = locals.Unique(Identifiers.Camel(plan.Spec.World.Name));
        if (delivery.Handlers.Any(handler => handler.Spec.ReadsWorld))
            writer.Line($"var {view} = new {plan.Spec.World.FullName}.View(f.World({delivery.Handlers[0].Version}));");
        foreach (var lane in events.Values)
            writer.Line($"var {lane} = ({plan.Spec.World.FullName}.EventsLane)f.OpenLane();");
        lanes.Open();
        using (writer.Block("for (; next < end; next++)"))
        {
            writer.Line("var letter = letters[next];");
            writer.Line("var i = letter.Agent;");
            writer.Line("run.Call = letter.Call;");
            writer.Line("run.Heard++;");
            for (var place = 0; place < delivery.Handlers.Count; place++)
            {
                var handler = delivery.Handlers[place];
                var message = locals.Unique(Identifiers.Camel(handler.Spec.Message!.Short));
                using (writer.Block($"{(place == 0 ? "" : "else ")}if (letter.Is<{handler.Spec.Message.Name}>(out var {message}))"))
                {
                    writer.Line($"run.At = {(delivery.Handlers.Count == 1 ? "i" : place == 0 ? $"{delivery.Handlers.Count} * i" : $"({delivery.Handlers.Count} * i) + {place}")};");
                    call.Message = message;
                    Call(handler, call, events.TryGetValue(handler, out var lane) ? lane : "", view);
                }
            }
        }
        foreach (var lane in events)
            writer.Line($"f.CloseLane({lane.Key.CommitsAt}, {lane.Value});");
        lanes.Close();
    }

    private void Call(GraphNode handler, CallEmitter call, string lane, string view)
    {
        var invocation = call.Invocation(handler, call.Agent(handler), call.Arguments(handler, [], lane, view)).TrimEnd(';');
        var statement = handler.Spec.IsAsync ? $"await {invocation}.ConfigureAwait(false);" : $"{invocation};";
        if (!handler.Spec.IsRecorded)
        {
            writer.Line(statement);
            return;
        }
        var key = $"{call.Id(handler)}, {handler.Rank}, letter.Call";
        using (writer.Block($"if (!f.TryReplay({key}, out object? _))"))
        {
            writer.Line(statement);
            writer.Line($"f.Record<object?>({key}, null);");
        }
    }

    private void Comment(Delivery delivery) =>
        writer.Line($"// What {plan.Spec.Agents[delivery.Agent].Path.Name} hears {(delivery.Point == 0 ? "when the round begins" : $"behind {plan.SyncPoints[delivery.Point - 1].Spec.Name}")}.");

    private string Stem(Delivery delivery) =>
        Identifiers.Pascal(names.Agents(delivery.Agent)) + (delivery.Point == 0 ? "AtStart" : "Behind" + names.Slot(plan.SyncPoints[delivery.Point - 1]));

    private string Runs(Delivery delivery) => "heardBy" + Stem(delivery);

    private sealed record Delivery(int Agent, int Point, IReadOnlyList<GraphNode> Handlers, bool IsAsync);
}
