// source: own: ants, pheromone and a grid
using MetaIsland;

public readonly record struct Dropped(int Row, int Column, double Amount);

public readonly record struct Faded(double Rate);

[World]
public sealed partial class Ground
{
    readonly double[,] scent = new double[12, 12];
    readonly bool[,] food = new bool[12, 12];

    public Ground() => food[10, 10] = food[10, 11] = true;

    [Apply] bool Apply(Dropped dropped)
    {
        if (!IsInside(dropped.Row, dropped.Column))
            return false;
        scent[dropped.Row, dropped.Column] += dropped.Amount;
        return true;
    }

    [Apply] void Apply(Faded faded)
    {
        for (var row = 0; row < scent.GetLength(0); row++)
        {
            for (var column = 0; column < scent.GetLength(1); column++)
                scent[row, column] *= 1 - faded.Rate;
        }
    }

    bool IsInside(int row, int column) => row >= 0 && row < scent.GetLength(0) && column >= 0 && column < scent.GetLength(1);
}

[Agent]
public sealed partial class Ant
{
    static readonly (int Row, int Column)[] Steps = [(-1, 0), (1, 0), (0, -1), (0, 1)];
    readonly List<(int Row, int Column)> way = [];
    int row;
    int column;
    bool carries;

    [Node] void Walk(Ground.View ground, AgentContext me, Ground.Events events)
    {
        if (carries)
            GoHome(events);
        else
            Search(ground, me.Random);
        carries = carries ? way.Count > 0 : ground.Food[row, column];
    }

    void Search(Ground.View ground, RandomStream random)
    {
        way.Add((row, column));
        Span<double> weights = stackalloc double[4];
        var sum = 0.0;
        for (var i = 0; i < Steps.Length; i++)
        {
            var (r, c) = Clamp(row + Steps[i].Row, column + Steps[i].Column, ground);
            sum += weights[i] = 0.1 + ground.Scent[r, c];
        }
        var draw = random.NextDouble() * sum;
        var chosen = 0;
        while (chosen < 3 && (draw -= weights[chosen]) > 0)
            chosen++;
        (row, column) = Clamp(row + Steps[chosen].Row, column + Steps[chosen].Column, ground);
    }

    static (int Row, int Column) Clamp(int row, int column, Ground.View ground) =>
        (Math.Clamp(row, 0, ground.Scent.Rows - 1), Math.Clamp(column, 0, ground.Scent.Columns - 1));

    void GoHome(Ground.Events events)
    {
        events.Emit(new Dropped(row, column, 1.0 / (1 + way.Count)));
        if (way.Count == 0)
            return;
        (row, column) = way[^1];
        way.RemoveAt(way.Count - 1);
    }
}

[Simulation<Ground, Ant>]
public sealed partial class Foraging
{
    [SyncPoint, After<Ant>("Walk")] static void Fade(Ground.Events events) => events.Emit(new Faded(0.05));
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Foraging(new Ground(), Ant.CreateMany(8), options);
}
