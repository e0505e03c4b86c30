// source: own: mail, and a handler that writes its own agent
using MetaIsland;

public readonly record struct Rumour(int Juice);

public readonly record struct Thanks;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int heard;
    AgentId? friend;

    [Node] void Gossip(AgentContext me, Outbox mail)
    {
        mail.Send(new AgentId(me.Random.Next(8)), new Rumour(heard + 1));
        if (friend is { } who)
            mail.Send(who, new Thanks());
    }

    [Receive] void On(Rumour rumour, AgentId from, AgentContext me)
    {
        heard += rumour.Juice;
        if (me.Random.Chance(0.5))
            friend = from;
    }

    [Receive] void On(Thanks thanks) => heard++;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
