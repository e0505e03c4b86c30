// source: own: immutable state, changed by folding actions over it
using System.Collections.Immutable;
using MetaIsland;

public abstract record Act
{
    public sealed record Earn(int Amount) : Act;
    public sealed record Buy(string Good, int Price) : Act;
    public sealed record Rest : Act;
}

public sealed record State(int Money, int Energy, ImmutableArray<string> Goods)
{
    public static readonly State Start = new(10, 5, []);

    public State Then(Act act) => act switch
    {
        Act.Earn(var amount) when Energy > 0 => this with { Money = Money + amount, Energy = Energy - 1 },
        Act.Buy(var good, var price) when Money >= price => this with
        {
            Money = Money - price,
            Goods = Goods.Add(good),
        },
        Act.Rest => this with { Energy = Energy + 2 },
        _ => this,
    };
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    State state = State.Start;
    string owned = "";

    [Node] void Live(AgentContext me)
    {
        var acts = new List<Act>();
        for (var i = 0; i < 3; i++)
        {
            acts.Add(me.Random.Next(3) switch
            {
                0 => new Act.Earn(me.Random.Next(5)),
                1 => new Act.Buy("bread", 3),
                _ => new Act.Rest(),
            });
        }
        state = acts.Aggregate(state, (now, act) => now.Then(act));
        owned = string.Join(',', state.Goods.Distinct());
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
