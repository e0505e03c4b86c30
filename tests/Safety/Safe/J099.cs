// source: own: diplomacy: treaties in the world, offers by mail, reputations of one's own
using MetaIsland;

public readonly record struct Offer(int Years);

public readonly record struct Signed(AgentId A, AgentId B, int Until);

public readonly record struct Expired(int Round);

[World]
public sealed partial class Table
{
    readonly Dictionary<(AgentId, AgentId), int> treaties = [];

    [Apply] bool Apply(Signed signed)
    {
        var key = signed.A.CompareTo(signed.B) < 0 ? (signed.A, signed.B) : (signed.B, signed.A);
        return treaties.TryAdd(key, signed.Until);
    }

    [Apply] void Apply(Expired expired)
    {
        foreach (var key in treaties.Where(treaty => treaty.Value <= expired.Round).Select(treaty => treaty.Key).ToList())
            treaties.Remove(key);
    }

    [Query] public bool IsBound(AgentId a, AgentId b) => treaties.ContainsKey((a, b)) || treaties.ContainsKey((b, a));
}

[Agent]
public sealed partial class Nation
{
    readonly Dictionary<AgentId, int> reputation = [];
    int wars;

    [Node] void Propose(Table.View table, AgentContext me, Outbox mail)
    {
        var other = new AgentId(me.Random.Next(8));
        if (other == me.Id || table.IsBound(me.Id, other))
            return;
        if (reputation.GetValueOrDefault(other) >= 0)
            mail.Send(other, new Offer(1 + me.Random.Next(4)));
        else
            wars++;
    }

    [Receive] void On(Offer offer, AgentId from, AgentContext me, Table.Events events)
    {
        reputation[from] = reputation.GetValueOrDefault(from) + (offer.Years > 2 ? 1 : -1);
        if (reputation[from] > 0)
            events.Emit(new Signed(me.Id, from, me.Round + offer.Years));
    }
}

[Simulation<Table, Nation>]
public sealed partial class Diplomacy
{
    [SyncPoint, After<Nation>("Propose")] static void Age(SimulationContext context, Table.Events events) => events.Emit(new Expired(context.Round));
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Diplomacy(new Table(), Nation.CreateMany(8), options);
}
