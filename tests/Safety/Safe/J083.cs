// source: own: local functions that call one another
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int result;
    int calls;

    [Node] void Compute(AgentContext me)
    {
        var used = 0;
        result = Ackermann(2, me.Random.Next(4)) + (IsEven(me.Round) ? 1 : 0);
        calls += used;

        int Ackermann(int m, int n)
        {
            used++;
            return (m, n) switch
            {
                (0, _) => n + 1,
                (_, 0) => Ackermann(m - 1, 1),
                _ => Ackermann(m - 1, Ackermann(m, n - 1)),
            };
        }

        bool IsEven(int n) => n == 0 || IsOdd(n - 1);
        bool IsOdd(int n) => n != 0 && IsEven(n - 1);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
