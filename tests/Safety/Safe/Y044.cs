// source: own: what a constructor is given is immutable
using System.Collections.Immutable;
using MetaIsland;

public sealed record Character(string Name, int Take, ImmutableArray<int> Likes);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker(Character character)
{
    int taken;

    [Node] void Step(AgentContext me)
    {
        taken += character.Take + character.Likes[me.Round % character.Likes.Length];
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    static readonly Character Common = new("greedy", 3, [1, 2, 3]);

    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker(i % 2 == 0 ? Common : Common with { Take = 1 })), options);
}
