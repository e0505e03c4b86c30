// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: a property in a pattern that draws the next number
// truth: observable
using MetaIsland;

public sealed class Ticket
{
    private static int last;
    public int Number => ++last;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int even;

    [Node] void Draw()
    {
        if (new Ticket() is { Number: > 4 and < 9 }) // !
            even++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
