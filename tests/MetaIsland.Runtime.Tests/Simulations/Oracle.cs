namespace MetaIsland.Tests.Simulations;

/// <summary>A service whose answers depend on how often it was asked: what only a tape can repeat.</summary>
public interface IOracle
{
    ValueTask<int> AskAsync(int question, CancellationToken stop);
}

public sealed class CountingOracle : IOracle
{
    private int asked;

    public int Asked => asked;

    public async ValueTask<int> AskAsync(int question, CancellationToken stop)
    {
        var answer = question + Interlocked.Increment(ref asked);
        if (answer % 2 == 0)
            await Task.Yield();
        return answer;
    }
}

public sealed class BrokenOracle : IOracle
{
    public ValueTask<int> AskAsync(int question, CancellationToken stop) => throw new InvalidOperationException("nobody may ask");
}

/// <summary>Hands out one service.</summary>
public sealed class OneService(object service) : IServiceProvider
{
    public object? GetService(Type type) => type.IsInstanceOfType(service) ? service : null;
}
