namespace MetaIsland.Programs.Tests.Support;

/// <summary>A service whose answers differ from run to run: what takes it is recorded.</summary>
public interface IOracle
{
    ulong Ask(ulong question);

    ValueTask<ulong> AskAsync(ulong question);
}
