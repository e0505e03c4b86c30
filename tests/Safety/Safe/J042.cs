// source: own: letters as fresh objects that the receiver keeps
using MetaIsland;

public sealed class Letter(string subject)
{
    public string Subject => subject;
    public List<string> Lines { get; } = [];
    public bool IsRead { get; private set; }
    public void Read() => IsRead = true;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Queue<string> inbox = new();
    int read;

    [Node] void Write(AgentContext me, Outbox mail)
    {
        for (var i = 1; i <= 2; i++)
        {
            var letter = new Letter("greetings");
            letter.Lines.Add("dear friend");
            if (me.Random.Chance(0.5))
                letter.Lines.Add("it rains");
            mail.Send(new AgentId((me.Id.Value + i) % 8), letter);
        }
    }

    [Receive] void On(Letter letter)
    {
        letter.Read();
        letter.Lines.Reverse();
        inbox.Enqueue(letter.Subject + letter.Lines[0]);
        while (inbox.Count > 5)
            inbox.Dequeue();
        read += letter.IsRead ? 1 : 0;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
