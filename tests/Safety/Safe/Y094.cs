// source: look-alike of X092: something immutable may be sent and kept
using MetaIsland;

public sealed record Letter(string Text, Letter? Answers);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    Letter? last;

    [Node] void Step(AgentContext me, Outbox mail)
    {
        var letter = new Letter("hello", null);
        for (var i = 0; i < 8; i++)
            mail.Send(new AgentId(i), letter);
        last = letter;
    }

    [Receive] void On(Letter letter) => last = new Letter("yes?", letter with { Answers = null });
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
