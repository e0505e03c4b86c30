// source: own: Sugarscape: sight, metabolism, death and inheritance
using MetaIsland;

public readonly record struct Harvest(AgentId Who, int Cell);

public readonly record struct Regrow(int Amount);

[World]
public sealed partial class Scape
{
    const int Side = 16;
    readonly int[] sugar = new int[Side * Side];
    readonly int[] capacity = new int[Side * Side];

    public Scape()
    {
        for (var i = 0; i < sugar.Length; i++)
            sugar[i] = capacity[i] = Hill(i % Side, i / Side, 4, 4) + Hill(i % Side, i / Side, 12, 12);
    }

    static int Hill(int x, int y, int cx, int cy) => Math.Max(0, 4 - (Math.Abs(x - cx) + Math.Abs(y - cy)) / 2);

    [Apply(Key = nameof(Harvest.Cell), Policy = typeof(SeededLottery))]
    void Apply(Harvest harvest) => sugar[harvest.Cell] = 0;

    [Apply] void Apply(Regrow regrow)
    {
        for (var i = 0; i < sugar.Length; i++)
            sugar[i] = Math.Min(capacity[i], sugar[i] + regrow.Amount);
    }
}

[Agent]
public sealed partial class Eater
{
    const int Side = 16;
    readonly int vision;
    readonly int metabolism;
    int at;
    int sugar;

    public Eater() : this(3, 2, 0, 10)
    {
    }

    Eater(int vision, int metabolism, int at, int sugar) => (this.vision, this.metabolism, this.at, this.sugar) = (vision, metabolism, at, sugar);

    [Node] void Forage(Scape.View scape, AgentContext me, Scape.Events events)
    {
        var best = InSight(at, vision)
            .Select(cell => (Cell: cell, Sugar: scape.Sugar[cell]))
            .OrderByDescending(c => c.Sugar)
            .ThenBy(c => c.Cell)
            .First();
        at = best.Cell;
        sugar += best.Sugar - metabolism;
        events.Emit(new Harvest(me.Id, at));
    }

    static IEnumerable<int> InSight(int from, int range)
    {
        var (x, y) = (from % Side, from / Side);
        for (var d = 1; d <= range; d++)
        {
            yield return Cell(x + d, y);
            yield return Cell(x - d, y);
            yield return Cell(x, y + d);
            yield return Cell(x, y - d);
        }
        static int Cell(int x, int y) => (x + Side) % Side + (y + Side) % Side * Side;
    }

    [Node, After(nameof(Forage))] void Live(AgentContext me, Population<Eater> eaters)
    {
        if (sugar < 0)
        {
            eaters.Retire(me.Id);
            return;
        }
        if (sugar < 40)
            return;
        sugar /= 2;
        eaters.Spawn(new Eater(Mutated(vision, me.Random), Mutated(metabolism, me.Random), at, sugar));
    }

    static int Mutated(int gene, RandomStream random) => Math.Clamp(gene + random.Next(-1, 2), 1, 6);
}

[Simulation<Scape, Eater>]
public sealed partial class Sugarscape
{
    [SyncPoint, After<Eater>("Forage")] static void Grow(Scape.Events events) => events.Emit(new Regrow(1));
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Sugarscape(new Scape(), Eater.CreateMany(8), options);
}
