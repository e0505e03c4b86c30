// source: own: own enumerators, without boxing
using MetaIsland;

public readonly struct Spiral(int size)
{
    public Enumerator GetEnumerator() => new(size);

    public struct Enumerator(int size)
    {
        private int x = -1;
        private int y;
        private int dx = 1;
        private int dy;
        private int left = size;
        private int segment = size;
        private int turns;

        public readonly (int X, int Y) Current => (x, y);

        public bool MoveNext()
        {
            if (segment == 0)
                return false;
            if (left == 0)
            {
                (dx, dy) = (-dy, dx);
                turns++;
                if (turns % 2 == 1)
                    segment--;
                left = segment;
                if (segment == 0)
                    return false;
            }
            (x, y, left) = (x + dx, y + dy, left - 1);
            return true;
        }
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
    int sum;
    int visited;

    [Node] void Walk(AgentContext me)
    {
        var stop = me.Random.Next(16);
        visited = 0;
        foreach (var (x, y) in new Spiral(4))
        {
            sum += x * y;
            if (++visited > stop)
                break;
        }
        sum %= 1000;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
