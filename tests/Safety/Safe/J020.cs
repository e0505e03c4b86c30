// source: own: opinions with bounded confidence
using MetaIsland;

public readonly record struct Opinion(double Value);

public readonly record struct Spread(AgentId Who, double Value);

[World]
public sealed partial class Forum
{
    readonly double[] opinions = [0.1, 0.2, 0.3, 0.5, 0.6, 0.7, 0.8, 0.95];

    [Apply(Key = nameof(Spread.Who))] void Apply(Spread spread) => opinions[spread.Who.Value] = spread.Value;
}

[Agent]
public sealed partial class Member
{
    readonly double openness = 0.25;
    int changes;

    [Node] Opinion Listen(Forum.View forum, AgentContext me)
    {
        var mine = forum.Opinions[me.Id.Value];
        var close = forum.Opinions.Where(other => Math.Abs(other - mine) <= openness).ToArray();
        return new Opinion(close.Average());
    }

    [Node] void Speak(Opinion opinion, Forum.View forum, AgentContext me, Forum.Events events)
    {
        if (Math.Abs(opinion.Value - forum.Opinions[me.Id.Value]) < 1e-9)
            return;
        changes++;
        events.Emit(new Spread(me.Id, opinion.Value));
    }
}

[Simulation<Forum, Member>]
public sealed partial class Debate;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Debate(new Forum(), Member.CreateMany(8), options);
}
