namespace MetaIsland;

/// <summary>
/// A policy decided otherwise when the same contenders were presented in another order; the message has both orders and what came of them.
/// Thrown by <c>Contests.AssertOrderInsensitive</c>.
/// </summary>
public sealed class ContestOrderException : Exception
{
    internal ContestOrderException(string message)
        : base(message)
    {
    }
}
