using MetaIsland.Model;
using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes, for each sync point, what gathers its parameters and calls its body.</summary>
internal sealed class SyncPointEmitter(SourceWriter writer, GraphPlan plan, SimulationNames names)
{
    private const string Rounds = "global::MetaIsland.Rounds";
    private const string ValueTask = "global::System.Threading.Tasks.ValueTask";

    public void Dispatch()
    {
        if (plan.SyncPoints.Count == 0)
            return;
        writer.Gap();
        writer.Line($"public override {ValueTask} Meet({Rounds}.RoundFrame frame, int syncPoint, {Rounds}.NodeRun run) => syncPoint switch");
        writer.Line("{");
        using (writer.Nested())
        {
            foreach (var syncPoint in plan.SyncPoints)
                writer.Line($"{syncPoint.SyncIndex} => Meet{names.Slot(syncPoint)}((Frame)frame, run),");
            writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(syncPoint)),");
        }
        writer.Line("};");
    }

    public void Emit()
    {
        foreach (var syncPoint in plan.SyncPoints)
        {
            writer.Gap();
            Emit(syncPoint);
        }
    }

    private void Emit(GraphNode syncPoint)
    {
        var locals = new Identifiers(names.Reserved);
        var call = new CallEmitter(plan, names, locals);
        var given = new Dictionary<int, string>();
        var isAsync = syncPoint.Spec.IsAsync;
        using (writer.Block($"private {(isAsync ? "async " : "")}{ValueTask} Meet{names.Slot(syncPoint)}(Frame f, {Rounds}.NodeRun run)"))
        {
            var conditions = call.Conditions(syncPoint, negated: true, given);
            if (conditions.Count > 0)
            {
                using (writer.Block($"if ({string.Join(" || ", conditions)})"))
                {
                    if (syncPoint.Spec.Output is not null)
                        writer.Line($"f.{names.Slot(syncPoint)} = null;");
                    writer.Line(isAsync ? "return;" : "return default;");
                }
            }
            if (syncPoint.Spec.IsRecorded)
                Recorded(syncPoint, call, given);
            else
                Call(syncPoint, call, given, syncPoint.Spec.Output is null ? null : $"f.{names.Slot(syncPoint)}");
            if (!isAsync)
                writer.Line("return default;");
        }
    }

    private void Recorded(GraphNode syncPoint, CallEmitter call, Dictionary<int, string> given)
    {
        var key = $"{Rounds}.RoundFrame.Everybody, {syncPoint.Rank}";
        var output = syncPoint.Spec.Output is null ? null : $"f.{names.Slot(syncPoint)}";
        using (writer.Block(output is null ? $"if (!f.TryReplay({key}))" : $"if (!f.TryReplay({key}, out {output}))"))
        {
            Call(syncPoint, call, given, output);
            writer.Line(output is null ? $"f.Record({key});" : $"f.Record({key}, {output});");
        }
    }

    private void Call(GraphNode syncPoint, CallEmitter call, Dictionary<int, string> given, string? target)
    {
        var gathers = new GatherEmitter(writer, names);
        for (var index = 0; index < syncPoint.Spec.Parameters.Count; index++)
        {
            var parameter = syncPoint.Spec.Parameters[index];
            if (parameter.Kind is ParameterKind.Gather or ParameterKind.Fold)
                given[index] = gathers.Emit(syncPoint, parameter, index, call);
        }
        var lane = call.Unique("lane");
        if (syncPoint.Spec.ChangesPopulation)
            writer.Line("run.Population = f.OpenPopulation();");
        if (syncPoint.Spec.Emits)
            writer.Line($"var {lane} = ({plan.Spec.World.FullName}.EventsLane)f.OpenLane();");
        var arguments = call.Arguments(syncPoint, given, lane, $"new {plan.Spec.World.FullName}.View(f.World())");
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
            writer.Line($"f.CloseLane({plan.SyncPoints.Count + 1 + syncPoint.SyncIndex}, {lane});");
    }
}
