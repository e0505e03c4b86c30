// source: own: a forest fire on a grid, put out by whoever comes
using MetaIsland;

public enum Cover : byte { Bare, Tree, Fire }

public readonly record struct Burn(int Row, int Column, Cover To);

public readonly record struct Douse(int Row, int Column);

[World]
public sealed partial class Forest
{
    readonly Cover[,] cover = new Cover[8, 8];

    public Forest()
    {
        for (var row = 0; row < 8; row++)
        {
            for (var column = 0; column < 8; column++)
                cover[row, column] = (row * 5 + column * 3) % 4 == 0 ? Cover.Bare : Cover.Tree;
        }
        cover[4, 4] = Cover.Fire;
    }

    [Apply] void Apply(Burn burn) => cover[burn.Row, burn.Column] = burn.To;

    [Apply] bool Apply(Douse douse)
    {
        if (cover[douse.Row, douse.Column] is not Cover.Fire)
            return false;
        cover[douse.Row, douse.Column] = Cover.Bare;
        return true;
    }
}

[Agent]
public sealed partial class Ranger
{
    int row;
    int column;
    int doused;

    [Node] void Patrol(Forest.View forest, AgentContext me, Forest.Events events)
    {
        var nearest = int.MaxValue;
        var (goalRow, goalColumn) = (row, column);
        for (var r = 0; r < forest.Cover.Rows; r++)
        {
            for (var c = 0; c < forest.Cover.Columns; c++)
            {
                var distance = Math.Abs(r - row) + Math.Abs(c - column);
                if (forest.Cover[r, c] == Cover.Fire && distance < nearest)
                    (nearest, goalRow, goalColumn) = (distance, r, c);
            }
        }
        row += Math.Sign(goalRow - row);
        column += Math.Sign(goalColumn - column);
        if (nearest > 1)
            return;
        doused++;
        events.Emit(new Douse(goalRow, goalColumn));
    }
}

[Simulation<Forest, Ranger>]
public sealed partial class Fire
{
    [SyncPoint, After<Ranger>("Patrol")] static void Spread(Forest.View forest, SimulationContext context, Forest.Events events)
    {
        foreach (var (row, column) in Burning(forest))
        {
            events.Emit(new Burn(row, column, Cover.Bare));
            var (r, c) = (row + context.Random.Next(-1, 2), column + context.Random.Next(-1, 2));
            if (r is >= 0 and < 8 && c is >= 0 and < 8 && forest.Cover[r, c] == Cover.Tree)
                events.Emit(new Burn(r, c, Cover.Fire));
        }
    }

    static List<(int Row, int Column)> Burning(Forest.View forest)
    {
        var burning = new List<(int, int)>();
        for (var i = 0; i < forest.Cover.Length; i++)
        {
            var (row, column) = Math.DivRem(i, forest.Cover.Columns);
            if (forest.Cover[row, column] == Cover.Fire)
                burning.Add((row, column));
        }
        return burning;
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Fire(new Forest(), Ranger.CreateMany(8), options);
}
