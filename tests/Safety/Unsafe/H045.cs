// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014|MI2005|MI2017
// source: own: a behaviour tree that all agents walk, and that knows where it was
// truth: observable
using MetaIsland;

public abstract class Behaviour
{
    public abstract bool Tick(int hunger);
}

public sealed class Sequence(params Behaviour[] children) : Behaviour
{
    private int current;
    public override bool Tick(int hunger)
    {
        if (!children[current].Tick(hunger))
            return false;
        current = (current + 1) % children.Length;
        return current == 0;
    }
}

public sealed class IsHungry : Behaviour
{
    public override bool Tick(int hunger) => hunger > 2;
}

public sealed class Always : Behaviour
{
    public override bool Tick(int hunger) => true;
}

public static class Brains
{
    public static readonly Behaviour Forager = new Sequence(new IsHungry(), new Always());
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int hunger;

    [Node] void Think()
    {
        hunger = Brains.Forager.Tick(hunger) ? 0 : hunger + 1; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
