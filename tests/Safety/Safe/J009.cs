// source: own: rumours by mail, with what was heard in a set
using MetaIsland;

public readonly record struct Rumour(int Topic, int Strength);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Dictionary<int, int> belief = [];
    readonly HashSet<int> told = [];
    int heard;

    [Node] void Gossip(AgentContext me, Outbox mail)
    {
        if (me.Id.Value == 0 && me.Round % 3 == 0)
            belief[me.Round] = 10;
        foreach (var topic in belief.InKeyOrder())
        {
            if (topic.Value < 2 || !told.Add(topic.Key))
                continue;
            var to = me.Random.Next(8);
            if (to != me.Id.Value)
                mail.Send(new AgentId(to), new Rumour(topic.Key, topic.Value - 1));
        }
    }

    [Receive] void On(Rumour rumour, AgentId from, AgentContext me)
    {
        heard++;
        if (me.Random.Chance(0.1) && from.Value % 2 == 0)
            return;
        var known = belief.GetValueOrDefault(rumour.Topic);
        belief[rumour.Topic] = Math.Max(known, rumour.Strength);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
