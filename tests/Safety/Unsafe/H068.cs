// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014|MI2009
// source: own: everybody writes on the notice that was given to all
// truth: observable
using MetaIsland;

public sealed record Notice(string Text, List<AgentId> ReadBy);

public sealed record Wish(int Amount);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int read;

    [Node] Wish Ask(AgentContext me) => new(me.Id.Value);

    [Node] void Read(Notice notice, AgentContext me)
    {
        notice.ReadBy.Add(me.Id); // !
        read = notice.ReadBy.Count; // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Notice Post(Gather<Wish> wishes) => new($"{wishes.Count} wishes", []); // ?
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
