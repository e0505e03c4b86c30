// source: own: the iterated prisoner's dilemma with strategies that remember
using System.Collections.Immutable;
using MetaIsland;

public enum Choice { Cooperate, Defect }

public abstract record Strategy
{
    public abstract Choice Next(ImmutableList<Choice> theirs, RandomStream random);

    public sealed record TitForTat : Strategy
    {
        public override Choice Next(ImmutableList<Choice> theirs, RandomStream random) => theirs.IsEmpty ? Choice.Cooperate : theirs[^1];
    }

    public sealed record Grudger : Strategy
    {
        public override Choice Next(ImmutableList<Choice> theirs, RandomStream random) =>
            theirs.Contains(Choice.Defect) ? Choice.Defect : Choice.Cooperate;
    }

    public sealed record Mixed(double Defects) : Strategy
    {
        public override Choice Next(ImmutableList<Choice> theirs, RandomStream random) =>
            random.Chance(Defects) ? Choice.Defect : Choice.Cooperate;
    }
}

public static class Payoff
{
    private static readonly ImmutableDictionary<(Choice, Choice), int> table = new Dictionary<(Choice, Choice), int>
    {
        [(Choice.Cooperate, Choice.Cooperate)] = 3,
        [(Choice.Cooperate, Choice.Defect)] = 0,
        [(Choice.Defect, Choice.Cooperate)] = 5,
        [(Choice.Defect, Choice.Defect)] = 1,
    }.ToImmutableDictionary();

    public static int Of(Choice mine, Choice theirs) => table[(mine, theirs)];
}

public readonly record struct Played(Choice Choice);

public sealed record Result(Choice Theirs, int Points);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly ImmutableArray<Strategy> All = [new Strategy.TitForTat(), new Strategy.Grudger(), new Strategy.Mixed(0.4)];
    readonly List<Choice> seen = [];
    int score;

    [Node] Played Play(AgentContext me) => new(All[me.Id.Value % All.Length].Next([.. seen], me.Random));

    [Node] void Learn(Result result)
    {
        score += result.Points;
        seen.Add(result.Theirs);
        if (seen.Count > 20)
            seen.RemoveRange(0, 10);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Scatter<Result> Meet(Gather<Played> all, SimulationContext context)
    {
        var results = new Scatter<Result>(all);
        var order = Enumerable.Range(0, all.Count).ToArray();
        context.Random.Shuffle<int>(order);
        foreach (var pair in order.Chunk(2))
        {
            if (pair is not [var i, var j])
                continue;
            var (a, b) = (all[i], all[j]);
            results[a.Agent] = new Result(b.Value.Choice, Payoff.Of(a.Value.Choice, b.Value.Choice));
            results[b.Agent] = new Result(a.Value.Choice, Payoff.Of(b.Value.Choice, a.Value.Choice));
        }
        return results;
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
