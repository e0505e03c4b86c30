using MetaIsland.Contesting;

namespace MetaIsland;

/// <summary>Tests of policies.</summary>
public static class Contests
{
    /// <summary>
    /// Throws if a policy decides otherwise when the same contenders are presented in another order: because it goes by their places, because what
    /// it computes depends on the order of computing, or because it keeps something from contest to contest.
    /// </summary>
    /// <param name="policy">The policy. It is asked once for each order and each of four streams of random numbers.</param>
    /// <param name="events">The contenders, at least one, all of one key; emitted by agents 0, 1, 2, ...</param>
    /// <typeparam name="TEvent">The event; compared by its <see cref="object.Equals(object?)"/>.</typeparam>
    /// <remarks>
    /// Up to seven contenders are presented in all orders, more in 10,000 random ones, the same ones every time. Compared are the winners, what is
    /// applied instead of them, and what they were merged to. Equal events of one agent count as the same contender. In a commit the order
    /// presented is always the canonical one, so that a policy which depends on it is still deterministic; but then its winners depend on
    /// ids and not on what the events say. Policies of this library know the canonical order, here that of <paramref name="events"/>, and
    /// use it for ties.
    /// </remarks>
    /// <exception cref="ContestOrderException">It depends on the order.</exception>
    /// <exception cref="ArgumentException">There is no contender.</exception>
    /// <example><code>Contests.AssertOrderInsensitive(new Strongest(), [new Claim(7, 3), new Claim(7, 5), new Claim(7, 5)]);</code></example>
    public static void AssertOrderInsensitive<TEvent>(IContestPolicy<TEvent> policy, IEnumerable<TEvent> events) =>
        AssertOrderInsensitive(policy, Numbered(events));

    /// <inheritdoc cref="AssertOrderInsensitive{TEvent}(IContestPolicy{TEvent}, IEnumerable{TEvent})"/>
    public static void AssertOrderInsensitive<TEvent>(IContestPolicy policy, IEnumerable<TEvent> events) =>
        AssertOrderInsensitive(policy, Numbered(events));

    /// <inheritdoc cref="AssertOrderInsensitive{TEvent}(IContestPolicy{TEvent}, IEnumerable{TEvent})"/>
    /// <param name="resolve">What a <c>[Resolve]</c> method does.</param>
    /// <param name="events">The contenders, at least one, all of one key; emitted by agents 0, 1, 2, ...</param>
    public static void AssertOrderInsensitive<TEvent>(Action<Contest<TEvent>> resolve, IEnumerable<TEvent> events) =>
        AssertOrderInsensitive(resolve, Numbered(events));

    /// <inheritdoc cref="AssertOrderInsensitive{TEvent}(IContestPolicy{TEvent}, IEnumerable{TEvent})"/>
    /// <param name="policy">The policy. It is asked once for each order and each of four streams of random numbers.</param>
    /// <param name="events">The contenders and who emitted them, at least one, all of one key, in canonical order.</param>
    public static void AssertOrderInsensitive<TEvent>(IContestPolicy<TEvent> policy, IEnumerable<Entry<TEvent>> events)
    {
        ArgumentNullException.ThrowIfNull(policy);
        OrderCheck<TEvent>.Run(policy.Resolve, policy.GetType().Name, events);
    }

    /// <inheritdoc cref="AssertOrderInsensitive{TEvent}(IContestPolicy{TEvent}, IEnumerable{Entry{TEvent}})"/>
    public static void AssertOrderInsensitive<TEvent>(IContestPolicy policy, IEnumerable<Entry<TEvent>> events)
    {
        ArgumentNullException.ThrowIfNull(policy);
        OrderCheck<TEvent>.Run(policy.Resolve, policy.GetType().Name, events);
    }

    /// <inheritdoc cref="AssertOrderInsensitive{TEvent}(IContestPolicy{TEvent}, IEnumerable{Entry{TEvent}})"/>
    /// <param name="resolve">What a <c>[Resolve]</c> method does.</param>
    /// <param name="events">The contenders and who emitted them, at least one, all of one key, in canonical order.</param>
    public static void AssertOrderInsensitive<TEvent>(Action<Contest<TEvent>> resolve, IEnumerable<Entry<TEvent>> events)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        OrderCheck<TEvent>.Run(resolve, resolve.Method.Name, events);
    }

    private static IEnumerable<Entry<TEvent>> Numbered<TEvent>(IEnumerable<TEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Select((e, place) => new Entry<TEvent>(new AgentId(place), e));
    }
}
