using MetaIsland.Programs.Tests.Support;

namespace MetaIsland.Programs.Tests.Running;

/// <summary>Answers by the question and by how many have asked before, whoever they are: a schedule shows in every answer.</summary>
internal sealed class CountingOracle : IOracle
{
    private int asked;

    public ulong Ask(ulong question) => Mix.Of(question, Interlocked.Increment(ref asked));

    public async ValueTask<ulong> AskAsync(ulong question)
    {
        await Task.Yield();
        return Ask(question);
    }
}

/// <summary>Must not be asked.</summary>
internal sealed class SilentOracle : IOracle
{
    public ulong Ask(ulong question) => throw new NotSupportedException("A replay asked the oracle.");

    public ValueTask<ulong> AskAsync(ulong question) => throw new NotSupportedException("A replay asked the oracle.");
}
