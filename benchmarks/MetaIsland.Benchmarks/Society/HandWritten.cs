namespace MetaIsland.Benchmarks.Society;

/// <summary>The same society as somebody would write it by hand who knows all of it: two fused loops, events applied in place.</summary>
public sealed class HandWritten
{
    private readonly uint[] cells = new uint[Grid.Size];
    private readonly (uint State, uint Energy)[] agents;
    private readonly uint[] proposals;
    private uint signal;

    public HandWritten(int count)
    {
        agents = new (uint, uint)[count];
        proposals = new uint[count];
        for (var i = 0; i < count; i++)
            agents[i] = ((uint)i * 2654435761u, 1);
    }

    /// <summary>Something of the state, to compare with.</summary>
    public uint Signal => signal;

    public void Round()
    {
        uint sum = 0, highest = 0;
        for (var i = 0; i < agents.Length; i++)
        {
            ref var agent = ref agents[i];
            var amount = (((agent.State >> 7) ^ signal) * 31) + agent.Energy;
            proposals[i] = amount;
            sum += amount;
            highest = Math.Max(highest, amount);
        }
        for (var i = 0; i < agents.Length; i++)
        {
            ref var agent = ref agents[i];
            agent.State = (agent.State * 1664525) + 1013904223 + highest;
            var target = (ushort)((agent.State ^ proposals[i]) & (Grid.Size - 1));
            agent.Energy = (agent.Energy * 3) + target;
            ref var cell = ref cells[target];
            cell = uint.RotateLeft(cell, 5) ^ agent.Energy ^ sum;
        }
        signal = cells[0];
    }
}
