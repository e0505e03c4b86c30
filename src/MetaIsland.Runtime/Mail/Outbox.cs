namespace MetaIsland;

/// <summary>Where a node puts messages to other agents; they leave when the node has ended, and it never waits for anybody to read them.</summary>
public readonly struct Outbox
{
    private readonly Mail.MailLane? lane;
    private readonly AgentId from;
    private readonly int node;

    /// <summary>Made by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public Outbox(Mail.MailLane lane, AgentId from, int node)
    {
        this.lane = lane;
        this.from = from;
        this.node = node;
    }

    /// <summary>
    /// Sends a message. It is heard by the <see cref="ReceiveAttribute"/> method of <paramref name="to"/> that takes a
    /// <typeparamref name="T"/>; where there is none, or nobody of that id, it is dropped, and the report counts it.
    /// </summary>
    /// <typeparam name="T">The message: deeply immutable, or an object the sender does not touch again.</typeparam>
    /// <exception cref="InvalidOperationException">The agent has sent more than <see cref="SimulationOptions.MaxMail"/> messages this round.</exception>
    public void Send<T>(AgentId to, T message) =>
        (lane ?? throw new InvalidOperationException("This Outbox is nobody's: take it as a parameter of a node.")).Add(from, node, to, message);
}
