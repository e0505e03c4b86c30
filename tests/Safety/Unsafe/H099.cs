// rule: MI2008
// source: own: promised to be handed over, and used again
// truth: observable
using MetaIsland;

public sealed class Squad
{
    private readonly List<int> members;
    public Squad([Owned] List<int> members) => this.members = members;
    public void Add(int member) => members.Add(member);
    public int Count => members.Count;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int size;

    [Node] void Form(AgentContext me)
    {
        var members = new List<int> { 1, 2 };
        var squad = new Squad(members);
        members.Clear(); // !
        squad.Add(me.Id.Value);
        size = squad.Count; // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
