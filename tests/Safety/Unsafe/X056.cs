// rule: MI2023|MI2004
// source: own: what emits, kept in a static for later
// truth: not observable because nobody emits through it
using MetaIsland;

public readonly record struct Rung(int Times);

public static class Shared
{
    public static Land.Events Events;
}

[World]
public sealed partial class Land
{
    int rung;

    [Apply] void Apply(Rung bell) => rung = rung * 3 + bell.Times;
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step(Land.Events events)
    {
        Shared.Events = events; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
