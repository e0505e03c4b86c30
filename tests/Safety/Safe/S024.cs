// source: RacerD poolAcquireOk
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
    int energy;

    [Node] void Step(AgentContext me)
    {
        var buffer = ArrayPool<int>.Shared.Rent(8);
        try
        {
            buffer[0] = me.Id.Value;
            energy = buffer[0];
        }
        finally
        {
            ArrayPool<int>.Shared.Return(buffer);
        }
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
