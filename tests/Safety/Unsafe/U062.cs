// rule: MI2008
// source: RacerD FN_poolReleaseThenWriteBad (a documented miss)
// truth: not observable because the buffer's next user may or may not be another agent, and clears what it reads
using System.Buffers;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int steps;

    [Node] void Step(AgentContext me)
    {
        var buffer = ArrayPool<int>.Shared.Rent(16);
        ArrayPool<int>.Shared.Return(buffer);
        buffer[0] = me.Id.Value; // !
        steps++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
