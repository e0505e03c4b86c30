// source: own: union and find, made in a call
using MetaIsland;

public sealed class Clusters
{
    private readonly int[] parent;
    private readonly int[] size;

    public Clusters(int count)
    {
        parent = [.. Enumerable.Range(0, count)];
        size = new int[count];
        Array.Fill(size, 1);
    }

    public int Find(int node)
    {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    }

    public bool Join(int a, int b)
    {
        (a, b) = (Find(a), Find(b));
        if (a == b)
            return false;
        if (size[a] < size[b])
            (a, b) = (b, a);
        parent[b] = a;
        size[a] += size[b];
        return true;
    }

    public int SizeOf(int node) => size[Find(node)];
}

public readonly record struct Linked(int A, int B);

[World]
public sealed partial class Land
{
    readonly List<Linked> links = [];

    [Apply] void Apply(Linked linked) => links.Add(linked);

    [Query] public int Components(int nodes)
    {
        var clusters = new Clusters(nodes);
        var components = nodes;
        foreach (var (a, b) in links)
        {
            if (clusters.Join(a, b))
                components--;
        }
        return components;
    }
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] void Link(Land.View land, AgentContext me, Land.Events events)
    {
        var clusters = new Clusters(8);
        foreach (var link in land.Links)
            clusters.Join(link.A, link.B);
        seen = land.Components(8);
        if (clusters.SizeOf(me.Id.Value) < 4)
            events.Emit(new Linked(me.Id.Value, me.Random.Next(8)));
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
