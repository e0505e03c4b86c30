// rule: MI2007
// source: own: one node writes a part of a struct, another one the whole
// truth: observable
using MetaIsland;

public record struct Body(int Energy, int Age);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    Body body;

    [Node] void Eat() => body.Energy += 2; // !1

    [Node] void Grow() => body = body with { Age = body.Age + 1 }; // !1
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
