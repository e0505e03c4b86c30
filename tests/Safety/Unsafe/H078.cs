// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: an interface with a static counter in its default method
// truth: observable
using MetaIsland;

public interface ICounted
{
    private static int all;
    void Tick() => all++;
    static int All => all;
}

public sealed class Clicker : ICounted;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] void Click(AgentContext me)
    {
        ICounted clicker = new Clicker();
        clicker.Tick(); // !
        seen = ICounted.All; // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
