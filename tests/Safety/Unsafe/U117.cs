// rule: MI3004
// source: workflowcheck MapIterate; DRB109 ordered missing
// truth: observable
using System.Collections.Immutable;
using MetaIsland;

public sealed record Ask(string Name);

public sealed record Grants(string Names);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    string given = "";

    [Node] Ask Want(AgentContext me) => new("walker " + me.Id.Value);

    [Node] void Hear(Grants grants) => given = grants.Names;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Grants Give(Gather<Ask> asks)
    {
        var names = asks.Select(entry => entry.Value.Name).ToImmutableHashSet();
        var budget = 3;
        var given = "";
        foreach (var name in names) // !
        {
            if (budget-- > 0)
                given += name; // ?
        }
        return new Grants(given);
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
