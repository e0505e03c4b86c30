using MetaIsland.Model;
using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes where late values are kept until the next round's gather: a field for each parameter that takes them, and what fills it.</summary>
internal sealed class CarryEmitter(SourceWriter writer, GraphPlan plan, SimulationNames names)
{
    /// <summary>The parameters of a sync point that late values stand in for; none unless it carries over.</summary>
    public static IEnumerable<ParameterSpec> Parameters(GraphNode syncPoint) => syncPoint.Spec.Sync is { Late: LatePolicy.CarryOver }
        ? syncPoint.Spec.Parameters.Where(parameter => parameter.Kind is ParameterKind.Gather or ParameterKind.Fold or ParameterKind.Stream)
        : [];

    /// <summary>All of them.</summary>
    public static IEnumerable<(GraphNode SyncPoint, ParameterSpec Parameter)> All(GraphPlan plan) =>
        plan.SyncPoints.SelectMany(syncPoint => Parameters(syncPoint).Select(parameter => (syncPoint, parameter)));

    /// <summary>The values it takes.</summary>
    public static TypeRef Element(ParameterSpec parameter) => parameter.Folded ?? parameter.Type;

    public void Fields()
    {
        foreach (var (syncPoint, parameter) in All(plan))
            writer.Line($"private readonly global::MetaIsland.Meetings.CarriedValues<{Element(parameter).Name}> {names.Carried(syncPoint, parameter)};");
    }

    public void Construct()
    {
        foreach (var (syncPoint, parameter) in All(plan))
        {
            var place = syncPoint.Spec.Parameters.ToList().IndexOf(parameter);
            writer.Line($"{names.Carried(syncPoint, parameter)} = CarriedBy<{Element(parameter).Name}>({syncPoint.Rank}, {place});");
        }
    }

    public void Emit()
    {
        var producers = All(plan)
            .SelectMany(taker => taker.SyncPoint.Inputs[taker.SyncPoint.Spec.Parameters.ToList().IndexOf(taker.Parameter)], (taker, producer) => (Producer: producer, Field: names.Carried(taker.SyncPoint, taker.Parameter), By: taker.SyncPoint))
            .Where(late => late.Producer.Spec.IsDetached && late.Producer.ClosedBy == late.By.SyncIndex)
            .GroupBy(late => late.Producer).ToList();
        if (producers.Count == 0)
            return;
        writer.Gap();
        using (writer.Block("public override bool CarryOver(global::MetaIsland.Rounds.AsyncRun run, int node)"))
        {
            foreach (var late in producers)
            {
                using (writer.Block($"if (node == {late.Key.Rank})"))
                {
                    using (writer.Block($"if ((({AsyncNodeEmitter.RunType(late.Key)})run).TryResult(out var late) && late is {{ }} value)"))
                    {
                        foreach (var (_, field, _) in late)
                            writer.Line($"{field}.Offer(run, value);");
                    }
                    writer.Line("return true;");
                }
            }
            writer.Line("return false;");
        }
    }
}
