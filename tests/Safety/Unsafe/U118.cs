// rule: MI2018
// source: Error Prone ImmutableChecker.mutableNonFinalField; D2L0067
// truth: not observable because nobody changes the object
using MetaIsland;

[Immutable]
public sealed class Quote // !1
{
    public double Price { get; set; } // !1
    public int[] Sizes = new int[2]; // !1
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    double heard;

    [Node] void Step(AgentContext me, Outbox mail) => mail.Send(new AgentId(0), new Quote { Price = 1 });

    [Receive] void On(Quote quote) => heard += quote.Price;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
