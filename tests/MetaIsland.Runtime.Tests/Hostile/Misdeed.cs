namespace MetaIsland.Tests.Hostile;

/// <summary>What a node does that it should not.</summary>
public enum Misdeed
{
    None,
    ReturnsNull,
    ReturnsNoTask,
    ThrowsAtOnce,
    ThrowsLater,
    ThrowsInFinally,
    Cancels,
    CancelsItsTask,
    NeverReturns,
    IgnoresItsToken,
}

/// <summary>Which of a phase's nodes does it.</summary>
public enum Place
{
    Call,
    TimedCall,
    Thought,
    TimedThought,
}

/// <summary>A misdeed, and where it is done, in every round.</summary>
public readonly record struct Mischief(Misdeed Misdeed, Place Place, int Phase)
{
    /// <summary>What can be done at a place; a node without time-out that never returns is the watchdog's.</summary>
    public static IEnumerable<Misdeed> At(Place place)
    {
        Misdeed[] all = [Misdeed.ThrowsAtOnce, Misdeed.ThrowsInFinally, Misdeed.Cancels];
        if (place is Place.Call or Place.TimedCall)
            all = [.. all, Misdeed.ReturnsNoTask, Misdeed.ThrowsLater, Misdeed.CancelsItsTask];
        return place switch
        {
            Place.TimedCall => [.. all, Misdeed.NeverReturns, Misdeed.IgnoresItsToken],
            Place.TimedThought => [.. all, Misdeed.NeverReturns],
            _ => all,
        };
    }

    /// <summary>A synchronous node.</summary>
    public Word? Think(Place place, int phase, AgentContext me, ITrap trap)
    {
        switch (Find(place, phase))
        {
            case Misdeed.ReturnsNull:
                return null;
            case Misdeed.ThrowsAtOnce:
                throw new InvalidOperationException("the soup is cold");
            case Misdeed.ThrowsInFinally:
                ThrowTwice();
                break;
            case Misdeed.Cancels:
                throw new OperationCanceledException("nobody asked for it");
            case Misdeed.NeverReturns:
                trap.Hold();
                break;
        }
        return new Word(me.Random.Next(1000));
    }

    /// <summary>An asynchronous node.</summary>
    public Task<Word?> CallAsync(Place place, int phase, AgentContext me, ITrap trap, CancellationToken stop) => Find(place, phase) switch
    {
        Misdeed.ReturnsNoTask => null!,
        Misdeed.ThrowsAtOnce => throw new InvalidOperationException("the soup is cold"),
        var misdeed => CallAsync(misdeed, me, trap, stop),
    };

    private static async Task<Word?> CallAsync(Misdeed misdeed, AgentContext me, ITrap trap, CancellationToken stop)
    {
        var word = new Word(me.Random.Next(1000));
        // Some end with their call, some on another thread.
        if (me.Id.Value % 3 != 0)
            await Task.Yield();
        switch (misdeed)
        {
            case Misdeed.ReturnsNull:
                return null;
            case Misdeed.ThrowsLater:
                await Task.Yield();
                throw new InvalidOperationException("the soup is cold");
            case Misdeed.ThrowsInFinally:
                ThrowTwice();
                break;
            case Misdeed.Cancels:
                throw new OperationCanceledException("nobody asked for it");
            case Misdeed.CancelsItsTask:
                await Task.FromCanceled(new CancellationToken(canceled: true));
                break;
            case Misdeed.NeverReturns:
                await trap.HoldAsync().WaitAsync(stop);
                break;
            case Misdeed.IgnoresItsToken:
                await trap.HoldAsync();
                break;
        }
        return word;
    }

    private static void ThrowTwice()
    {
        try
        {
            throw new InvalidOperationException("the soup is cold");
        }
        finally
        {
            throw new ArithmeticException("the bill is wrong");
        }
    }

    private Misdeed Find(Place place, int phase) => place == Place && phase == Phase ? Misdeed : Misdeed.None;
}
