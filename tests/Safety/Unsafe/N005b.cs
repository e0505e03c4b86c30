// rule: MI3003
// source: MA0021; .NET per-process string hashing, decides a branch and goes into mail
// truth: observable
using MetaIsland;

public sealed record Note(int Number);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int heard;

    [Node] void Step(AgentContext me, Outbox mail)
    {
        var key = ("walker", me.Id.Value);
        if (key.GetHashCode() % 2 == 0) // !
            mail.Send(me.Id, new Note(1)); // ?
    }

    [Receive] void On(Note note) => heard += note.Number;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
