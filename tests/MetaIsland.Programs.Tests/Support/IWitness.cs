namespace MetaIsland.Programs.Tests.Support;

/// <summary>Hears what nodes do and tells them nothing.</summary>
[Sink]
public interface IWitness
{
    void Saw(AgentId agent, int round, string what);
}
