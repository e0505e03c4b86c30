namespace MetaIsland.Tests.Hostile;

/// <summary>What one does with mail, births and names that it should not.</summary>
public enum Abuse
{
    None,
    MailsNobody,
    FloodsMail,
    SpawnsWithoutEnd,
    ActsAsAnother,
}

/// <summary>Writes in every phase, in a synchronous and an asynchronous node.</summary>
[Agent]
public sealed partial class Pest(Abuse abuse, int phase, bool isAsync)
{
    internal const int Other = 1;

    [Transient]
    private readonly Abuse abuse = abuse;

    [Transient]
    private readonly int phase = phase;

    [Transient]
    private readonly bool isAsync = isAsync;

    private int mood;

    public int Mood => mood;

    [Node]
    private Deed0 Write0(AgentContext me, Inn.Events inn, Outbox mail, Population<Pest> pests) => new(Write(0, false, 0, me, inn, mail, pests), me.Random.Next(100));

    [Node]
    private async Task<Word> WriteLater0(AgentContext me, Inn.Events inn, Outbox mail, Population<Pest> pests)
    {
        await Task.Yield();
        return new Word(Write(0, true, 0, me, inn, mail, pests).Value);
    }

    [Node]
    private Deed1 Write1([From(nameof(WriteLater0))] Word word, Verdict0 verdict, AgentContext me, Inn.Events inn, Outbox mail, Population<Pest> pests) => new(Write(1, false, verdict.Value, me, inn, mail, pests), me.Random.Next(100));

    [Node]
    private async Task<Word> WriteLater1(Verdict0 verdict, AgentContext me, Inn.Events inn, Outbox mail, Population<Pest> pests)
    {
        await Task.Yield();
        return new Word(Write(1, true, verdict.Value, me, inn, mail, pests).Value);
    }

    [Node]
    private void Write2([From(nameof(WriteLater1))] Word word, Verdict1 verdict, AgentContext me, Inn.Events inn, Outbox mail, Population<Pest> pests) => Write(2, false, verdict.Value, me, inn, mail, pests);

    [Node]
    private async Task WriteLater2(Verdict1 verdict, AgentContext me, Inn.Events inn, Outbox mail, Population<Pest> pests)
    {
        await Task.Yield();
        Write(2, true, verdict.Value, me, inn, mail, pests);
    }

    [Receive]
    private void On(Note note, AgentId from) => mood = (mood * 31) + note.Value + from.Value;

    private AgentId Write(int inPhase, bool inAsync, int verdict, AgentContext me, Inn.Events inn, Outbox mail, Population<Pest> pests)
    {
        mail.Send(new AgentId(Other), new Note(inPhase));
        var name = me.Id;
        switch ((inPhase, inAsync) == (phase, isAsync) ? abuse : Abuse.None)
        {
            case Abuse.MailsNobody:
                mail.Send(new AgentId(1_000_000), new Note(1));
                mail.Send(new AgentId(-1), new Note(1));
                mail.Send(me.Id, new Rumour(1));
                break;
            case Abuse.FloodsMail:
                while (true)
                    mail.Send(new AgentId(Other), new Note(7));
            case Abuse.SpawnsWithoutEnd:
                while (true)
                    pests.Spawn(new Pest(Abuse.None, 0, false));
            case Abuse.ActsAsAnother:
                name = new AgentId(Other);
                break;
        }
        inn.Emit(new Line(name, inPhase, verdict));
        return name;
    }
}

public readonly record struct Note(int Value);

public readonly record struct Rumour(int Value);

[Simulation<Inn, Pest>]
public sealed partial class PestSimulation
{
    // Who brings something is known, whatever it says.
    [SyncPoint, After<Pest>("WriteLater0")]
    private static Verdict0 Judge0(Gather<Deed0> deeds) => new(deeds.Aggregate(0, (sum, deed) => (sum * 31) + deed.Agent.Value + deed.Value.Value));

    [SyncPoint, After<Pest>("WriteLater1")]
    private static Verdict1 Judge1(Gather<Deed1> deeds) => new(deeds.Aggregate(0, (sum, deed) => (sum * 31) + deed.Agent.Value + deed.Value.Value));
}
