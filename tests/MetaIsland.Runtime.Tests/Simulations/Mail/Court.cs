namespace MetaIsland.Tests.Simulations;

[World]
public sealed partial class Court
{
    private readonly List<string> record = [];

    [Apply]
    private void Apply(Entered entered) => record.Add(entered.Text);
}

public readonly record struct Entered(string Text);

public readonly record struct Hint(int Number);

public readonly record struct Plea(int Number);

public readonly record struct Ruling(int Number);

public readonly record struct Pact(int Size);

/// <summary>Is heard one by one, then meets its village; hears hints before it pleads, and has children that its village grants.</summary>
[Agent]
public sealed partial class Client(int village)
{
    private int hints;
    private int children;

    public int Village => village;

    [Node]
    private Plea Ask(AgentContext me, Outbox mail)
    {
        mail.Send(new AgentId(me.Random.Next(12)), new Hint(me.Id.Value));
        return new Plea(hints);
    }

    [Node]
    private Ruling Obey(Ruling ruling, AgentContext me, Court.Events events, Outbox mail)
    {
        mail.Send(new AgentId(me.Id.Value / 2), new Hint(ruling.Number));
        events.Emit(new Entered($"{me.Round}: {me.Id.Value} obeys {ruling.Number}"));
        return ruling;
    }

    [Node]
    private void Breed([From("Meet")] Pact pact, AgentContext me, Population<Client> clients)
    {
        if (children++ < pact.Size && (me.Id.Value + me.Round) % 3 == 0)
            clients.Spawn(new Client(village));
    }

    [Receive]
    private void On(Hint hint, AgentContext me, Court.View court, Court.Events events)
    {
        hints += hint.Number + court.Record.Count;
        events.Emit(new Entered($"{me.Round}: {me.Id.Value} hears {hint.Number}"));
        events.Emit(new Entered($"{me.Round}: {me.Id.Value} has heard {hints}"));
    }
}

[Simulation<Court, Client>]
public sealed partial class CourtSimulation
{
    [SyncPoint(Mode = SyncMode.OneByOne)]
    private static Ruling Judge(Arrival<Plea> one, Court.View court, Court.Events events, Population<Client> clients)
    {
        events.Emit(new Entered($"{one.Agent.Value} pleads {one.Value.Number} after {court.Record.Count}"));
        if (one.Agent.Value == 5)
            clients.Retire(new AgentId(1));
        return new Ruling(court.Record.Count);
    }

    [SyncPoint(GroupBy = nameof(Client.Village))]
    private static Pact Meet([From("Obey")] Gather<Ruling> rulings, Population<Client> clients)
    {
        clients.Spawn(new Client(rulings.Count % 3));
        return new Pact(rulings.Count);
    }
}
