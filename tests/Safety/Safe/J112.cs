// source: own: a peer network where links are ids, and trust decays
using MetaIsland;

public readonly record struct Ping(int Hops);

public readonly record struct Pong(int Hops);

[Agent]
public sealed partial class Peer
{
    readonly List<AgentId> links = [];
    readonly Dictionary<AgentId, double> trust = [];
    int latest;

    [Node] void Join(AgentContext me)
    {
        if (links.Count == 0)
        {
            links.Add(new AgentId((me.Id.Value + 1) % 8));
            links.Add(new AgentId((me.Id.Value + 5) % 8));
        }
        foreach (var id in links)
            trust[id] = 0.9 * trust.GetValueOrDefault(id, 0.5);
    }

    [Node, After(nameof(Join))] void Send(AgentContext me, Outbox mail)
    {
        var (best, most) = (links[0], double.MinValue);
        foreach (var id in links)
        {
            if (trust[id] > most)
                (best, most) = (id, trust[id]);
        }
        mail.Send(best, new Ping(1));
        latest = best.Value;
    }

    [Receive] void On(Ping ping, AgentId from, Outbox mail)
    {
        if (ping.Hops < 3)
            mail.Send(from, new Pong(ping.Hops + 1));
    }

    [Receive] void On(Pong pong, AgentId from) => trust[from] = trust.GetValueOrDefault(from) + 1.0 / pong.Hops;
}

[Simulation<Land, Peer>]
public sealed partial class Network;

[World]
public sealed partial class Land
{
    int size = 8;
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Network(new Land(), Peer.CreateMany(8), options);
}
