// rule: MI3004
// source: workflowcheck MapIterate; Temporal .NET README (iterating over a dictionary)
// truth: not observable because one runtime gives the same order each time, though no page promises it
using MetaIsland;

public readonly record struct Hello(string To);

[World]
public sealed partial class Land
{
    string last = "";

    [Apply] void Apply(Hello hello) => last = hello.To;
}

[Agent]
public sealed partial class Walker
{
    readonly Dictionary<string, double> trust = new() { ["ann"] = 1, ["bob"] = 0.5 };
    string first = "";

    [Node] void Step(Land.Events events)
    {
        foreach (var (name, value) in trust) // !
        {
            if (value > 0.5)
            {
                events.Emit(new Hello(name)); // ?
                break;
            }
        }
        first = trust.Keys.First(); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
