// source: own: a dungeon drawn as text, with flood fill
using System.Text;
using MetaIsland;

public sealed class Dungeon
{
    private readonly char[][] rows;

    public Dungeon(int size, RandomStream random)
    {
        rows = new char[size][];
        for (var y = 0; y < size; y++)
        {
            rows[y] = new char[size];
            for (var x = 0; x < size; x++)
                rows[y][x] = random.Chance(0.35) ? '#' : '.';
        }
    }

    public int Fill(int x, int y)
    {
        if (y < 0 || y >= rows.Length || x < 0 || x >= rows[y].Length || rows[y][x] != '.')
            return 0;
        rows[y][x] = '~';
        return 1 + Fill(x + 1, y) + Fill(x - 1, y) + Fill(x, y + 1) + Fill(x, y - 1);
    }

    public override string ToString()
    {
        var text = new StringBuilder(rows.Length * (rows.Length + 1));
        foreach (var row in rows)
            text.Append(row).Append('\n');
        return text.ToString();
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    string map = "";
    int water;

    [Node] void Dig(AgentContext me)
    {
        var dungeon = new Dungeon(8, me.Random);
        water = 0;
        for (var x = 0; x < 8; x++)
            water = Math.Max(water, dungeon.Fill(x, 0));
        map = dungeon.ToString().TrimEnd('\n');
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
