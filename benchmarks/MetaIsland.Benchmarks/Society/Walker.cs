namespace MetaIsland.Benchmarks.Society;

/// <summary>Six trivial steps a round, of which four are an agent's: what is measured is everything but them.</summary>
[Agent]
public partial struct Walker
{
    private uint state;
    private uint energy;

    public Walker(int seed)
    {
        state = (uint)seed * 2654435761u;
        energy = 1;
    }

    [Node]
    private readonly uint Analyze(Grid.View grid) => (state >> 7) ^ grid.Signal;

    [Node]
    private readonly Proposal Propose(uint analysis) => new((analysis * 31) + energy);

    [Node]
    private Choice Decide(Proposal proposal, Verdict verdict)
    {
        state = (state * 1664525) + 1013904223 + verdict.Highest;
        return new Choice((ushort)((state ^ proposal.Amount) & (Grid.Size - 1)));
    }

    [Node]
    private void Execute(Choice choice, Verdict verdict, Grid.Events events)
    {
        energy = (energy * 3) + choice.Cell;
        events.Emit(new Hit(choice.Cell, energy ^ verdict.Sum));
    }
}

public readonly record struct Proposal(uint Amount);

public readonly record struct Choice(ushort Cell);

public readonly record struct Verdict(uint Sum, uint Highest);
