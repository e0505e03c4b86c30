using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace MetaIsland.Mail;

/// <summary>A message that has found its receiver.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Letter
{
    private readonly MailBuffer buffer;
    private readonly int index;

    internal Letter(int agent, AgentId from, int call, MailBuffer buffer, int index)
    {
        Agent = agent;
        From = from;
        Call = call;
        this.buffer = buffer;
        this.index = index;
    }

    /// <summary>Storage index of the receiver.</summary>
    public int Agent { get; }

    /// <summary>Who sent it.</summary>
    public AgentId From { get; }

    /// <summary>Its place among all messages the receiver hears in the round.</summary>
    public int Call { get; }

    /// <summary>Whether it was sent as a <typeparamref name="T"/>; then that is the message.</summary>
    public bool Is<T>([MaybeNullWhen(false)] out T message)
    {
        if (buffer is MailBuffer<T> messages)
        {
            message = messages[index];
            return true;
        }
        message = default;
        return false;
    }
}
