// source: own: partial class, nested types and own interfaces
using MetaIsland;

public interface IGoal
{
    int Distance(int at);
    bool IsReached(int at) => Distance(at) == 0;
}

[Agent]
public sealed partial class Walker
{
    private readonly record struct Reach(int Place) : IGoal
    {
        public int Distance(int at) => Math.Abs(Place - at);
    }

    private sealed class Counter
    {
        public int Steps { get; private set; }
        public static Counter operator ++(Counter counter) => new() { Steps = counter.Steps + 1 };
    }

    private Counter counter = new();
    private int at;
}

public sealed partial class Walker
{
    [Node] void Go(AgentContext me)
    {
        IGoal goal = new Reach(me.Random.Next(5));
        while (!goal.IsReached(at))
        {
            at = new[] { at - 1, at + 1 }.MinBy(goal.Distance);
            counter++;
        }
        at %= 5;
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
