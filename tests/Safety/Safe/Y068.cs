// source: look-alike of X025, X028: virtual calls on fresh objects that write themselves
using MetaIsland;

public abstract class Habit
{
    protected int Count { get; private set; }

    public virtual int Do(int n)
    {
        Count++;
        return n + Count;
    }
}

public sealed class Greedy : Habit
{
    private int hunger = 2;

    public override int Do(int n)
    {
        hunger += n;
        return base.Do(n) * hunger;
    }
}

public sealed class Idle : Habit;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy;

    [Node] void Step(AgentContext me)
    {
        Habit habit = me.Id.Value % 2 == 0 ? new Greedy() : new Idle();
        energy = habit.Do(me.Round) + habit.Do(1);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
