namespace MetaIsland.Tests.Simulations.Absence;

[World]
public sealed partial class Site
{
    private int joined;

    [Apply]
    private void Apply(Joined _) => joined++;
}

public readonly record struct Joined;

public readonly record struct Brick(int Round, int By);

public readonly record struct Beam(int Round, int By);

public readonly record struct Pane(int Round, int By);

public readonly record struct Wall(int Round);

public readonly record struct Permit(int Count);

/// <summary>Three branches, of which any may be skipped, and joins behind them: one that needs all, one that takes what there is.</summary>
[Agent]
public sealed partial class Builder(int skips)
{
    private readonly List<string> joins = [];

    private bool MakesBricks => (skips & 1) == 0;

    private bool MakesBeams => (skips & 2) == 0;

    private bool MakesPanes => (skips & 4) == 0;

    public int Skips => skips;

    public IReadOnlyList<string> Joins => joins;

    [Node, When(nameof(MakesBricks))]
    private static async Task<Brick> Bake(AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromSeconds(me.Random.Next(5)), stop);
        return new Brick(me.Round, me.Id.Value);
    }

    [Node, When(nameof(MakesBeams))]
    private static async Task<Beam> Saw(AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromSeconds(me.Random.Next(5)), stop);
        return new Beam(me.Round, me.Id.Value);
    }

    [Node, When(nameof(MakesPanes))]
    private static Pane Blow(AgentContext me) => new(me.Round, me.Id.Value);

    /// <summary>Needs all three: skipped where one is.</summary>
    [Node]
    private Wall Build(Brick brick, Beam beam, Pane pane, AgentContext me) => new(brick.Round == me.Round && beam.Round == me.Round && pane.By == me.Id.Value ? me.Round : -1);

    /// <summary>Takes what there is, and never waits for what does not come.</summary>
    [Node]
    private void Join(Brick? brick, Beam? beam, Pane? pane, Wall? wall, Permit permit, Site.Events site, AgentContext me)
    {
        joins.Add($"{me.Round}: {Name(brick?.Round, brick?.By)} {Name(beam?.Round, beam?.By)} {Name(pane?.Round, pane?.By)} {wall?.Round.ToString() ?? "-"} {permit.Count}");
        site.Emit(default(Joined));
    }

    private static string Name(int? round, int? by) => round is null ? "-" : $"{by}@{round}";
}

[Simulation<Site, Builder>]
public sealed partial class SiteSimulation
{
    /// <summary>The gather goes on without those who have no wall, or no brick.</summary>
    [SyncPoint]
    private static Permit Approve(Gather<Wall> walls, Gather<Brick> bricks) => new((100 * walls.Count) + bricks.Count);
}
