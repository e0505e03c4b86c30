// source: own: hex maps with own coordinates as keys
using MetaIsland;

public readonly record struct Hex(int Q, int R)
{
    private static readonly Hex[] directions = [new(1, 0), new(1, -1), new(0, -1), new(-1, 0), new(-1, 1), new(0, 1)];

    public static Hex operator +(Hex a, Hex b) => new(a.Q + b.Q, a.R + b.R);

    public int Length => (Math.Abs(Q) + Math.Abs(R) + Math.Abs(Q + R)) / 2;

    public IEnumerable<Hex> Neighbours()
    {
        foreach (var direction in directions)
            yield return this + direction;
    }
}

public readonly record struct Settled(Hex Where, AgentId By);

[World]
public sealed partial class Planet
{
    readonly Dictionary<Hex, AgentId> owners = new() { [default] = new AgentId(0) };

    [Apply(Key = nameof(Settled.Where), Policy = typeof(SeededLottery))]
    bool Apply(Settled settled) => owners.TryAdd(settled.Where, settled.By);

    [Query] public int SizeOf(AgentId owner)
    {
        var size = 0;
        foreach (var id in owners.Values)
        {
            if (id == owner)
                size++;
        }
        return size;
    }
}

[Agent]
public sealed partial class Settler
{
    Hex home;
    int size;

    [Node] void Settle(Planet.View planet, AgentContext me, Planet.Events events)
    {
        size = planet.SizeOf(me.Id);
        var free = home.Neighbours().Where(hex => !planet.Owners.ContainsKey(hex) && hex.Length < 6).ToArray();
        if (free.Length == 0)
        {
            home += new Hex(me.Random.Next(-1, 2), 0);
            return;
        }
        home = free[me.Random.Next(free.Length)];
        events.Emit(new Settled(home, me.Id));
    }
}

[Simulation<Planet, Settler>]
public sealed partial class Colonies;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Colonies(new Planet(), Settler.CreateMany(8), options);
}
