// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014|MI2012
// source: own: a copy by 'with' that is counted
// truth: observable
using MetaIsland;

public record Card(int Value)
{
    public static int Copies;
    protected Card(Card other)
    {
        Value = other.Value;
        Copies++;
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int value;

    [Node] void Draw(AgentContext me)
    {
        var card = new Card(3);
        value = (card with { Value = me.Round }).Value; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
