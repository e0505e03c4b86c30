// source: own: work by stage, each with a type that carries it on
using System.Collections.Immutable;
using MetaIsland;

public sealed record Analysis(int Best, ImmutableArray<int> Options);

public sealed record Proposal(int Quota);

public sealed record Verdict(int Quota);

public readonly record struct Decision(int Plot, int Amount);

public readonly record struct Harvest(AgentId By, int Plot, int Amount);

[World]
public sealed partial class Land
{
    readonly int[] soil = [.. Enumerable.Repeat(10, 8)];
    readonly int[] food = new int[8];

    [Apply(Key = nameof(Harvest.Plot))]
    bool Apply(Harvest harvest)
    {
        var amount = Math.Min(harvest.Amount, soil[harvest.Plot]);
        if (amount == 0)
            return false;
        soil[harvest.Plot] -= amount;
        food[harvest.By.Value] += amount;
        return true;
    }
}

[Agent]
public sealed partial class Walker
{
    int hunger = 1;
    readonly List<int> tried = [];

    [Node] Analysis Analyze(Land.View land)
    {
        var options = new List<int>();
        for (var plot = 0; plot < land.Soil.Length; plot++)
        {
            if (land.Soil[plot] > hunger)
                options.Add(plot);
        }
        return new(options.Count, [.. options]);
    }

    [Node] Proposal? Propose(Analysis analysis) => analysis.Best > 0 ? new(analysis.Best / 2) : null;

    [Node] Decision Decide(Analysis analysis, Verdict verdict, AgentContext me) =>
        new(analysis.Options.IsEmpty ? 0 : analysis.Options[me.Random.Next(analysis.Options.Length)], Math.Min(verdict.Quota, hunger));

    [Node] internal void Execute(Decision decision, Land.Events events, AgentContext me)
    {
        tried.Add(decision.Plot);
        events.Emit(new Harvest(me.Id, decision.Plot, decision.Amount));
    }

    [Node, After(nameof(Execute))] void Eat(Land.View land, AgentContext me) => hunger = land.Food[me.Id.Value] > 3 ? 1 : hunger + 1;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Verdict Judge(Gather<Proposal> proposals)
    {
        int[] quotas = [.. proposals.Select(p => p.Value.Quota).Order()];
        return new(quotas.Length == 0 ? 1 : quotas[quotas.Length / 2]);
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
