// rule: MI2001|MI2003|MI2004|MI2017
// source: Orleans-style actor code; Swift actor_isolation.swift
// truth: observable
using MetaIsland;

public sealed class Census
{
    public int Alive { get; set; } = 100;
}

public static class Registry
{
    public static Census Census { get; } = new();
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] void Step()
    {
        seen = Registry.Census.Alive -= 1; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
