using MetaIsland.Rounds;

namespace MetaIsland.Mail;

/// <summary>The mail of one delivery point: lanes of nodes that have ended, and, once it is sorted, a bag for each agent type.</summary>
internal sealed class Postbox
{
    private static readonly Comparison<MailLane> ByFirst = static (a, b) => a.Letters[0].Source.CompareTo(b.Letters[0].Source);

    private readonly List<MailLane> lanes = [];     // protected by itself while nodes run
    private readonly MailBag[] bags;
    private MailLane.Sent[] sent = [];
    private MailLane.Sent[] unordered = [];
    private (ulong Source, int Place)[] order = [];

    public Postbox(int agentTypes)
    {
        bags = new MailBag[agentTypes];
        for (var type = 0; type < agentTypes; type++)
            bags[type] = new MailBag();
    }

    public bool IsEmpty => lanes.Count == 0;

    public MailBag Of(int agentType) => bags[agentType];

    public void Add(MailLane lane)
    {
        lock (lanes)
            lanes.Add(lane);
    }

    /// <summary>Sorts what was handed in; mail to nobody is left out.</summary>
    /// <param name="program">Knows who lives and who hears what.</param>
    /// <param name="round">The boxes of the round this one belongs to.</param>
    /// <param name="count">What the round's mail is added to.</param>
    /// <param name="limit">Most letters an agent may send in a round.</param>
    /// <returns>How many letters were to nobody.</returns>
    /// <exception cref="NodeAtFaultException">Somebody has sent more than <paramref name="limit"/>.</exception>
    public int Sort(SimulationProgram program, ReadOnlySpan<Postbox> round, SentCount count, int limit)
    {
        if (lanes.Count == 0)
            return 0;
        var total = Collect();
        count.Add(new ReadOnlySpan<MailLane.Sent>(sent, 0, total), limit);
        var dropped = 0;
        for (var place = 0; place < total; place++)
        {
            if (program.TryFind(sent[place].To, out var type, out var agent) && program.Hears(type, sent[place].Kind))
                bags[type].Note(agent, place);
            else
                dropped++;
        }
        for (var type = 0; type < bags.Length; type++)
        {
            if (bags[type].Count > 0)
                bags[type].Sort(sent, type, this, round);
        }
        // Letters know their buffers themselves now.
        Array.Clear(sent, 0, total);
        return dropped;
    }

    /// <summary>Gives the lanes back, when nobody reads the mail any more.</summary>
    public void Clear(SimulationProgram program)
    {
        if (lanes.Count == 0)
            return;
        foreach (var lane in lanes)
            program.ReturnMail(lane);
        lanes.Clear();
        foreach (var bag in bags)
            bag.Clear();
    }

    /// <summary>How many letters an agent had at the points of a round that come before this one.</summary>
    public int HeardBefore(ReadOnlySpan<Postbox> round, int agentType, int agent)
    {
        var heard = 0;
        foreach (var box in round)
        {
            if (box == this)
                break;
            heard += box.bags[agentType].CountOf(agent);
        }
        return heard;
    }

    /// <summary>All letters, by (sender, node, number).</summary>
    private int Collect()
    {
        // Within a lane the order is right already, and most often lanes do not interleave.
        lanes.Sort(ByFirst);
        var total = 0;
        foreach (var lane in lanes)
            total += lane.Count;
        if (sent.Length < total)
            sent = new MailLane.Sent[Math.Max(total, 2 * sent.Length)];
        var filled = 0;
        foreach (var lane in lanes)
        {
            lane.Letters.CopyTo(sent.AsSpan(filled));
            filled += lane.Count;
        }
        if (!IsOrdered(total))
            Order(total);
        return total;
    }

    private bool IsOrdered(int total)
    {
        for (var i = 1; i < total; i++)
        {
            if (sent[i - 1].Source > sent[i].Source)
                return false;
        }
        return true;
    }

    private void Order(int total)
    {
        if (order.Length < total)
            order = new (ulong, int)[sent.Length];
        if (unordered.Length < total)
            unordered = new MailLane.Sent[sent.Length];
        (sent, unordered) = (unordered, sent);
        // By place too: what one node of one agent sent lies in one lane, in the order of its numbers.
        for (var place = 0; place < total; place++)
            order[place] = (unordered[place].Source, place);
        Array.Sort(order, 0, total);
        for (var i = 0; i < total; i++)
            sent[i] = unordered[order[i].Place];
        Array.Clear(unordered, 0, total);
    }
}
