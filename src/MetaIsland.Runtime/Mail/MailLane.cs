using System.ComponentModel;

namespace MetaIsland.Mail;

/// <summary>Messages of one run of kernels, in the order they were sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MailLane
{
    internal void Add<T>(AgentId from, int node, AgentId to, T message) => throw new NotSupportedException($"{from}, {node}, {to}, {message}");
}
