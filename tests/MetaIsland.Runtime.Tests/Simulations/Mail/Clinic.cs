namespace MetaIsland.Tests.Simulations;

/// <summary>What an adviser says; it takes its time.</summary>
public interface IAdviser
{
    Task<int> AdviseAsync(int question, CancellationToken stop);
}

/// <summary>Notes what asynchronous handlers were told.</summary>
[World]
public sealed partial class Clinic
{
    private readonly List<string> notes = [];

    [Apply]
    private void Apply(Note note) => notes.Add(note.Text);
}

public readonly record struct Note(string Text);

public readonly record struct Question(int Number);

public readonly record struct Alarm(int Number);

/// <summary>Hears with one handler that waits, one that is recorded and one that does neither.</summary>
[Agent]
public sealed partial class Doctor
{
    private int busy;
    private int state;

    [Node]
    private void Ask(AgentContext me, Outbox mail)
    {
        for (var to = 0; to < 4; to++)
        {
            mail.Send(new AgentId(to), new Question((100 * me.Id.Value) + to));
            if (me.Id.Value == 2)
                mail.Send(new AgentId(to), new Alarm(to));
        }
    }

    [Node, After(nameof(Ask))]
    private Hour End() => new(state);

    [Receive]
    private async Task On(Question question, AgentId from, AgentContext me, Clinic.Events events, Outbox mail, CancellationToken stop)
    {
        if (Interlocked.Increment(ref busy) != 1)
            throw new InvalidOperationException("Two handlers at once.");
        var drawn = me.Random.Next(1000);
        await me.Delay(TimeSpan.FromMilliseconds(me.Random.Next(3)), stop);
        state = (31 * state) + question.Number + drawn;
        events.Emit(new Note($"{me.Round}: {me.Id.Value} of {from.Value}, {question.Number}, {drawn}"));
        Interlocked.Decrement(ref busy);
    }

    [Receive]
    private async ValueTask On(Alarm alarm, [Service] IAdviser adviser, CancellationToken stop) => await adviser.AdviseAsync(alarm.Number, stop);
}

[Simulation<Clinic, Doctor>]
public sealed partial class ClinicSimulation
{
    [SyncPoint]
    private static void Close(Gather<Hour> hours, Clinic.Events events) => events.Emit(new Note($"closes for {hours.Count}"));
}
