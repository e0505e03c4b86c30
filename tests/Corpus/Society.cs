using System.Collections.Immutable;
using MetaIsland;

namespace Demo.Society;

public readonly record struct Harvest(AgentId By, int Plot, int Amount);

public readonly record struct QuotaSet(int Amount);

public sealed record Analysis(int Best, ImmutableArray<int> Plots);

public sealed record Proposal(int Quota);

public sealed record Verdict(int Quota);

public readonly record struct Share(int Amount);

public readonly record struct Decision(int Plot, int Amount);

public interface IModel
{
    Task<int> Ask(string question, CancellationToken stop);
}

public struct Total : IFold<Proposal, Total>
{
    public long Sum;

    public void Add(in Proposal value) => Sum += value.Quota;

    public void Merge(in Total other) => Sum += other.Sum;
}

[World]
public sealed partial class Island(int plots)
{
    readonly int[] soil = Enumerable.Repeat(10, plots).ToArray();
    int quota = 5;

    [Apply(Key = nameof(Harvest.Plot))]
    bool Apply(in Harvest harvest)
    {
        if (harvest.Amount > quota)
            return false;
        soil[harvest.Plot] -= harvest.Amount;
        return true;
    }

    [Apply] void Apply(QuotaSet law) => quota = law.Amount;

    [Query] public int Richest(int least = 0)
    {
        var best = Array.IndexOf(soil, soil.Max());
        return soil[best] > least ? best : -1;
    }
}

[Agent]
public sealed partial class Islander
{
    int hunger = 1;
    readonly List<int> eaten = [];

    [Node] Analysis Analyze(Island.View island) => new(island.Richest(), [.. island.Soil]);

    [Node]
    async ValueTask<Proposal?> Propose(Analysis analysis, [Service] IModel? model, CancellationToken stop) =>
        model is null ? null : new(await model.Ask($"{analysis.Best}", stop));

    [Node] Decision Decide(Analysis analysis, Verdict verdict, Share? share, AgentContext me) =>
        new(Math.Max(analysis.Best, 0), Math.Min(verdict.Quota, (share?.Amount ?? 0) + me.Random.Next(hunger + 1)));

    [Node]
    internal void Execute(Decision decision, Island.Events events, AgentContext me)
    {
        eaten.Add(decision.Amount);
        events.Emit(new Harvest(me.Id, decision.Plot, decision.Amount));
    }

    [Node, After(nameof(Execute))] void Rest() => hunger++;
}

[Agent]
public partial struct Bird(int wings)
{
    int flown;

    readonly int Wings => wings;

    [Node] static void Fly(ref Bird self, Island.View island) => self.flown += self.Wings + island.Soil.Length;

    [Node, After(nameof(Fly))] Proposal Sing() => new(flown);
}

[Simulation<Island, Islander, Bird>]
public sealed partial class Meeting
{
    [SyncPoint] static Verdict Judge(Gather<Proposal> proposals, Fold<Total> total, Island.View island) =>
        new(proposals.Count == 0 ? island.Quota : (int)(total.Value.Sum / proposals.Count));

    [SyncPoint] static Scatter<Share> Allot(Verdict verdict, Gather<Analysis> all, SimulationContext context)
    {
        var shares = new Scatter<Share>(all);
        foreach (var entry in all)
            shares[entry.Agent] = new Share(verdict.Quota + context.Round);
        return shares;
    }

    [SyncPoint, After<Islander>(nameof(Islander.Execute))]
    static void Enact(Verdict verdict, Island.Events events) => events.Emit(new QuotaSet(verdict.Quota));
}
