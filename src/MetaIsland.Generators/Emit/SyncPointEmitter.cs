using MetaIsland.Model;
using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes, for each sync point, what gathers its parameters and calls its body.</summary>
internal sealed class SyncPointEmitter(SourceWriter writer, GraphPlan plan, SimulationNames names)
{
    private const string Rounds = "global::MetaIsland.Rounds";
    private const string Meetings = "global::MetaIsland.Meetings";
    private const string ValueTask = "global::System.Threading.Tasks.ValueTask";

    public void Dispatch()
    {
        if (plan.SyncPoints.Count == 0)
            return;
        writer.Gap();
        writer.Line($"public override {ValueTask} Meet({Rounds}.RoundFrame frame, int syncPoint, {Rounds}.NodeRun run, {Meetings}.Party? party) => syncPoint switch");
        writer.Line("{");
        using (writer.Nested())
        {
            foreach (var syncPoint in plan.SyncPoints)
                writer.Line($"{syncPoint.SyncIndex} => Meet{names.Slot(syncPoint)}((Frame)frame, run, party),");
            writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(syncPoint)),");
        }
        writer.Line("};");
        Brings();
        Group();
    }

    public void Emit()
    {
        foreach (var syncPoint in plan.SyncPoints)
        {
            writer.Gap();
            Emit(syncPoint);
        }
    }

    /// <summary>Who comes with nothing is known to be absent.</summary>
    private void Brings()
    {
        var arms = new List<string>();
        foreach (var syncPoint in plan.SyncPoints.Where(syncPoint => syncPoint.Spec.Sync is { IsPlain: false }))
        {
            foreach (var agent in GraphPlan.Brings(syncPoint))
            {
                var producers = syncPoint.Inputs.Values.SelectMany(all => all).Where(producer => producer.Agent == agent).ToList();
                if (producers.All(producer => producer.MayBeAbsent))
                    arms.Add($"({syncPoint.SyncIndex}, {agent}) => {string.Join(" || ", producers.Select(producer => $"((Frame)frame).{names.Slot(producer)}[agent] is not null"))},");
            }
        }
        if (arms.Count == 0)
            return;
        writer.Gap();
        writer.Line($"public override bool Brings({Rounds}.RoundFrame frame, int syncPoint, int agentType, int agent) => (syncPoint, agentType) switch");
        writer.Line("{");
        using (writer.Nested())
        {
            foreach (var arm in arms)
                writer.Line(arm);
            writer.Line("_ => true,");
        }
        writer.Line("};");
    }

    private void Group()
    {
        var grouped = plan.SyncPoints.Where(syncPoint => syncPoint.Spec.Sync?.GroupBy is not null).ToList();
        if (grouped.Count == 0)
            return;
        writer.Gap();
        using (writer.Block($"public override {Meetings}.Grouping Group(int syncPoint)"))
        {
            foreach (var syncPoint in grouped)
            {
                using (writer.Block($"if (syncPoint == {syncPoint.SyncIndex})"))
                {
                    writer.Line($"var keys = new {Meetings}.GroupKeys<{syncPoint.Spec.Sync!.GroupKey!.Name}>({plan.Spec.Agents.Count});");
                    foreach (var agent in GraphPlan.Meets(syncPoint))
                    {
                        var keys = Identifiers.Camel(names.Ids(agent)) + "Keys";
                        writer.Line($"var {keys} = keys.Of({agent}, {names.Agents(agent)}.Length);");
                        writer.Line($"for (var i = 0; i < {keys}.Length; i++)");
                        using (writer.Nested())
                            writer.Line($"{keys}[i] = {names.Agents(agent)}[i].{SourceWriterExtensions.Escape(syncPoint.Spec.Sync.GroupBy!)};");
                    }
                    writer.Line("return keys.Result();");
                }
            }
            writer.Line("return base.Group(syncPoint);");
        }
    }

    private void Emit(GraphNode syncPoint)
    {
        var locals = new Identifiers(names.Reserved);
        var call = new CallEmitter(plan, names, locals);
        var given = new Dictionary<int, string>();
        var isAsync = syncPoint.Spec.IsAsync;
        using (writer.Block($"private {(isAsync ? "async " : "")}{ValueTask} Meet{names.Slot(syncPoint)}(Frame f, {Rounds}.NodeRun run, {Meetings}.Party? party)"))
        {
            var conditions = call.Conditions(syncPoint, negated: true, given);
            if (conditions.Count > 0)
            {
                using (writer.Block($"if ({string.Join(" || ", conditions)})"))
                {
                    if (syncPoint.Spec.Output is not null && !syncPoint.IsApart)
                        writer.Line($"f.{names.Slot(syncPoint)} = null;");
                    writer.Line(isAsync ? "return;" : "return default;");
                }
            }
            var target = syncPoint.Spec.Output is null ? null : syncPoint.IsApart ? "value" : $"f.{names.Slot(syncPoint)}";
            var declares = target is not null && syncPoint.IsApart;
            if (syncPoint.Spec.IsRecorded)
                Recorded(syncPoint, call, given, target, declares);
            else
                Call(syncPoint, call, given, declares ? "var " + target : target);
            if (declares)
                Give(syncPoint, call);
            foreach (var parameter in CarryEmitter.Parameters(syncPoint))
                writer.Line($"{names.Carried(syncPoint, parameter)}.Clear(party!.Ids());");
            if (!isAsync)
                writer.Line("return default;");
        }
    }

    private void Recorded(GraphNode syncPoint, CallEmitter call, Dictionary<int, string> given, string? target, bool declares)
    {
        var key = $"{Rounds}.RoundFrame.Everybody, {syncPoint.Rank}";
        var place = syncPoint.IsApart ? ", party!.Index" : "";
        if (declares)
            writer.Line($"{(syncPoint.Spec.Scatters ? syncPoint.SyncType() : syncPoint.ApartType())} {target};");
        using (writer.Block(target is null ? $"if (!f.TryReplay({key}{place}))" : $"if (!f.TryReplay({key}, out {target}{place}))"))
        {
            Call(syncPoint, call, given, target);
            writer.Line(target is null ? $"f.RecordEnd({key}{place});" : $"f.Record({key}, {target}{place});");
        }
    }

    private void Call(GraphNode syncPoint, CallEmitter call, Dictionary<int, string> given, string? target)
    {
        var gathers = new GatherEmitter(writer, names, plan);
        for (var index = 0; index < syncPoint.Spec.Parameters.Count; index++)
        {
            var parameter = syncPoint.Spec.Parameters[index];
            if (parameter.Kind is ParameterKind.Gather or ParameterKind.Fold or ParameterKind.Stream or ParameterKind.Arrival)
                given[index] = gathers.Emit(syncPoint, parameter, index, call);
        }
        var lane = call.Unique("lane");
        if (syncPoint.Spec.ChangesPopulation)
            writer.Line("run.Population = f.OpenPopulation();");
        if (syncPoint.Spec.Emits)
            writer.Line($"var {lane} = ({plan.Spec.World.FullName}.EventsLane)f.OpenLane();");
        var isGrouped = syncPoint.Spec.Sync?.GroupBy is not null;
        var version = isGrouped ? $"{syncPoint.Version}" : "";
        var arguments = call.Arguments(syncPoint, given, lane, $"new {plan.Spec.World.FullName}.View(f.World({version}))");
        var await = syncPoint.Spec.IsAsync ? "await " : "";
        var invocation = $"{plan.Spec.Path.FullName}.{SourceWriterExtensions.Escape(syncPoint.Spec.Name)}({arguments})";
        if (syncPoint.Spec.IsAsync)
            invocation += ".ConfigureAwait(false)";
        if (syncPoint.Spec.Scatters)
            writer.Line($"{target} = f.Check({await}{invocation});");
        else
            writer.Line($"{(target is null ? "" : target + " = ")}{await}{invocation};");
        if (syncPoint.Spec.ChangesPopulation)
            writer.Line($"f.ClosePopulation({plan.SyncPoints.Count + 1 + syncPoint.SyncIndex}, run.Population!);");
        if (syncPoint.Spec.Emits)
            writer.Line(isGrouped ? $"f.CloseGroupLane({syncPoint.SyncIndex}, party!.Index, {lane});" : $"f.CloseLane({plan.SyncPoints.Count + 1 + syncPoint.SyncIndex}, {lane});");
    }

    /// <summary>Where agents go on apart, each finds the value, or its share of it, in a slot of its own.</summary>
    private void Give(GraphNode syncPoint, CallEmitter call)
    {
        foreach (var agent in GraphPlan.Brings(syncPoint))
        {
            var slot = $"f.{names.Slot(syncPoint, agent)}";
            if (syncPoint.Spec.Sync!.Mode == SyncMode.OneByOne)
            {
                writer.Line($"{(plan.Spec.Agents.Count > 1 ? $"if (party!.AgentType == {agent}) " : "")}{slot}[party!.Agent] = value;");
                continue;
            }
            var share = call.Unique("share");
            writer.Line(GatherEmitter.Loop(syncPoint, names, agent));
            using (writer.Nested())
            {
                writer.Line(syncPoint.Spec.Scatters
                    ? $"{slot}[i] = value is not null && value.TryGet({names.Ids(agent)}[i], out var {share}) ? {share} : null;"
                    : $"{slot}[i] = value;");
            }
        }
    }
}
