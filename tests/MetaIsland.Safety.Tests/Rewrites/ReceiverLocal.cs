using System.Collections.Immutable;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>What a statement changes is put into a local first.</summary>
public sealed class ReceiverLocal : IRewrite
{
    public ImmutableArray<Edit> Edits(Subject subject) => [.. Receivers.Of(subject).SelectMany((r, i) => new[]
    {
        Edit.Before(r.Statement, $"var receiver{i} = {r.Receiver}; "),
        Edit.Replace(r.Receiver, $"receiver{i}"),
    })];
}
