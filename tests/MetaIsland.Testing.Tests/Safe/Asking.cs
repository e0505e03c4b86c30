using MetaIsland;

public interface IOracle
{
    Task<int> AskAsync(CancellationToken stop);
}

public readonly record struct Answer(int Value);
public readonly record struct Vote(int Value);
public readonly record struct Law(int Value);

[World] public sealed partial class Agora
{
    long laws;

    [Apply] void Apply(Law law) => laws += law.Value;
}

// What it asks for is never the same twice, and who is late neither: the tape makes it so.
[Agent] public sealed partial class Citizen
{
    long heard;

    [Node(OnFailure = FailurePolicy.Skip)] static async Task<Answer> Ask([Service] IOracle oracle, CancellationToken stop) => new(await oracle.AskAsync(stop));

    [Node] static async Task<Vote> Cast(AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromSeconds(me.Random.Next(10)), stop);
        return new(me.Time.GetUtcNow().Second);
    }

    [Node] void Hear(Answer? answer, Law law) => heard += answer?.Value ?? law.Value;
}

[Simulation<Agora, Citizen>] public sealed partial class Assembly
{
    [SyncPoint(Quorum = 0.5)]
    static Law Judge(Gather<Vote> votes, Agora.Events events)
    {
        var law = new Law(votes.Sum(vote => vote.Value.Value));
        events.Emit(law);
        return law;
    }
}

sealed class Oracle : IOracle, IServiceProvider
{
    public object? GetService(Type type) => this;

    public async Task<int> AskAsync(CancellationToken stop)
    {
        await Task.Yield();
        return Random.Shared.Next(4) == 0 ? throw new InvalidOperationException("no answer") : Random.Shared.Next();
    }
}

static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        options.Services = new Oracle();
        options.Seed = 5;
        return new Assembly(new Agora(), Citizen.CreateMany(8), options);
    }
}
