using MetaIsland.Contesting;

namespace MetaIsland.Tests.Contesting;

/// <summary>Contentions of <see cref="Claim"/>, decided.</summary>
internal static class Claims
{
    public static readonly ContestSeed Seed = new(42, 3, 1, 0xC0FFEE);

    public static Rules<Claim, int> Of(Action<Contest<Claim>> resolve) => new(claim => [claim.Plot], resolve);

    public static Contention<Claim, int> Decide(Action<Contest<Claim>> resolve, params Claim[] claims) => Of(resolve).Decide(claims);

    public static Contention<TEvent, TKey> Decide<TEvent, TKey>(this IContestRules<TEvent, TKey> rules, params TEvent[] events)
        where TKey : notnull
    {
        var contention = new Contention<TEvent, TKey>(rules);
        contention.DecideAgain(events, Seed);
        return contention;
    }

    public static void DecideAgain<TEvent, TKey>(this Contention<TEvent, TKey> contention, IReadOnlyList<TEvent> events, ContestSeed seed)
        where TKey : notnull
    {
        contention.Clear();
        for (var i = 0; i < events.Count; i++)
            contention.Add(events[i], new AgentId(i));
        contention.Decide(seed);
    }

    public static int[] Winners<TEvent, TKey>(this Contention<TEvent, TKey> contention)
        where TKey : notnull =>
        [.. Enumerable.Range(0, contention.Count).Where(ordinal => contention.OutcomeOf(ordinal) == EventOutcome.Applied)];
}
