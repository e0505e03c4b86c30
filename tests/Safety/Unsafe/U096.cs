// rule: MI2005
// source: Swift: reference to static property is not concurrency-safe; workflowcheck Java: non-final static field
// truth: not observable because nobody calls the writer during a run
using MetaIsland;

public static class Rates
{
    public static double Tax = 0.2;

    public static void Reload() => Tax = 0.3;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    double paid;

    [Node] void Step()
    {
        paid = 10 * Rates.Tax; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
