// source: own: mathematics and bits
using System.Numerics;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    uint state = 1;
    double angle;
    int bits;

    [Node] void Step(AgentContext me)
    {
        state = BitOperations.RotateLeft(state, 3) ^ (uint)me.Round;
        bits = BitOperations.PopCount(state) + int.LeadingZeroCount(me.Id.Value);
        angle = Math.Clamp(Math.Abs(angle - 1) / 2, 0, Math.PI);
        bits += Math.Max(Math.Min(bits, 7), -7) % 3;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
