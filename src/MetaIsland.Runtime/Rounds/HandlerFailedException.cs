namespace MetaIsland.Rounds;

/// <summary>One of the handlers of an asynchronous delivery threw: says which, hearing what.</summary>
/// <param name="node">Rank of the handler.</param>
/// <param name="call">Place of the message.</param>
/// <param name="inner">What it threw.</param>
internal sealed class HandlerFailedException(int node, int call, Exception inner) : Exception(inner.Message, inner)
{
    public int Node => node;

    public int Call => call;
}
