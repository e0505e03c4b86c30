namespace MetaIsland.Tests.Simulations;

/// <summary>Keeps what its people have heard, in the order they said so.</summary>
[World]
public sealed partial class PostTown
{
    private readonly List<string> heard = [];

    [Apply]
    private void Apply(Heard e) => heard.Add($"{e.Place} {e.By.Value} hears {e.What}");
}

public readonly record struct Heard(AgentId By, string Place, string What);

public readonly record struct Hello(int Number);

/// <summary>A class, and larger than a word.</summary>
public sealed record Song(string Text, int Verses);

public readonly record struct Reply(int Number);

/// <summary>Sends in both phases, to its neighbours and to nobody; hears three types of message, of which one makes it answer.</summary>
[Agent]
public sealed partial class Neighbour(int number, int people)
{
    private int sum;
    private int songs;
    private int place;

    /// <summary>In the first phase: heard behind the sync point.</summary>
    [Node]
    private Gladness Greet(AgentContext me, Outbox mail)
    {
        place = 0;
        mail.Send(Next(1), new Hello((10 * me.Id.Value) + 1));
        mail.Send(Next(2), new Hello((10 * me.Id.Value) + 2));
        mail.Send(new AgentId(1000), new Hello(0));
        return new Gladness(sum);
    }

    /// <summary>In the last phase: heard at the next round's start.</summary>
    [Node]
    private void Sing(MailSum total, AgentContext me, Outbox mail)
    {
        mail.Send(Next(1), new Song($"song of {me.Id.Value} in round {me.Round}, {total.Sum % 100}", 3));
        mail.Send(Next(1), new Unheard());
    }

    [Receive]
    private void On(Hello hello, AgentId from, AgentContext me, PostTown.Events events, Outbox mail)
    {
        sum = (31 * sum) + hello.Number + me.Random.Next(1000);
        events.Emit(new Heard(me.Id, $"{me.Round}.{place++}", $"hello {hello.Number} of {from.Value}"));
        mail.Send(from, new Reply(hello.Number));
    }

    [Receive]
    private void On(Song song, AgentContext me, PostTown.View town, PostTown.Events events)
    {
        songs += song.Verses;
        sum = (31 * sum) + me.Random.Next(1000) + town.Heard.Count;
        events.Emit(new Heard(me.Id, $"{me.Round}.{place++}", song.Text));
    }

    /// <summary>Asynchronous handlers would hold this one up; here it is the only one of its kind.</summary>
    [Receive]
    private void OnReply(Reply reply) => sum = (31 * sum) + reply.Number;

    private AgentId Next(int step) => new((number + step) % people);
}

public readonly record struct Unheard;

public readonly record struct Gladness(int Value);

public sealed record MailSum(long Sum);

[Simulation<PostTown, Neighbour>]
public sealed partial class PostSimulation
{
    [SyncPoint]
    private static MailSum Add(Gather<Gladness> counts)
    {
        long sum = 0;
        foreach (var count in counts)
            sum += count.Value.Value;
        return new MailSum(sum);
    }
}
