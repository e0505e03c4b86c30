using MetaIsland.Rounds;

namespace MetaIsland.Mail;

/// <summary>The mail of one round: a box for its start and one behind each sync point, and one for what the next round hears.</summary>
/// <remarks>
/// The first box is filled by the round before (<see cref="TakeFrom"/>); its last has the mail that waits for the next round, which is state
/// between the two.
/// </remarks>
internal sealed class MailFrame
{
    private readonly Postbox[] boxes;
    private readonly SentCount sent = new();

    public MailFrame(SimulationProgram program)
    {
        boxes = new Postbox[program.Plan.SyncPoints.Count + 2];
        for (var i = 0; i < boxes.Length; i++)
            boxes[i] = new Postbox(program.Plan.Agents.Count);
    }

    /// <summary>The box of a delivery point: 0 for the round's start, s + 1 for behind sync point s; one more for the next round's start.</summary>
    public Postbox this[int delivery] => boxes[delivery];

    /// <summary>What waits for the next round.</summary>
    public Postbox Outgoing => boxes[^1];

    /// <summary>Delivers what was handed in for a delivery point.</summary>
    /// <returns>How many letters were to nobody.</returns>
    /// <exception cref="NodeAtFaultException">Somebody has sent too much.</exception>
    public int Sort(SimulationProgram program, int delivery, int limit)
    {
        // Mail of the next round's start is heard there first of all.
        var round = delivery == boxes.Length - 1 ? default : new ReadOnlySpan<Postbox>(boxes);
        return boxes[delivery].Sort(program, round, sent, limit);
    }

    /// <summary>Takes over what <paramref name="outgoing"/> has and leaves an empty box in its place.</summary>
    public Postbox TakeFrom(Postbox outgoing)
    {
        var empty = boxes[0];
        boxes[0] = outgoing;
        return empty;
    }

    /// <summary>Swaps the outgoing box for an empty one.</summary>
    public Postbox Give(Postbox empty)
    {
        var outgoing = boxes[^1];
        boxes[^1] = empty;
        return outgoing;
    }

    public void Clear(SimulationProgram program)
    {
        foreach (var box in boxes)
            box.Clear(program);
        sent.Clear();
    }
}
