// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014|MI3011|MI2011
// source: own: a finalizer counts what is gone
// truth: observable
using MetaIsland;

public sealed class Spark
{
    public static int Dead;
    public int Heat = 3;
    ~Spark() => Dead++;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int heat;

    [Node] void Burn(AgentContext me)
    {
        var spark = new Spark(); // !
        heat += spark.Heat;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
