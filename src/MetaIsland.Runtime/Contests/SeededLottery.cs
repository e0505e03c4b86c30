namespace MetaIsland;

/// <summary>Every contender has the same chance; the winner depends on seed, round, commit and contest, and on nothing else.</summary>
/// <remarks>
/// The contest draws one salt of 64 random bits. A contender's ticket is the salt plus its place in canonical order, from 1, times
/// 0x9E3779B97F4A7C15, mixed by the finalizer of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, <i>Fast splittable pseudorandom number
/// generators</i>, OOPSLA '14); the largest ticket wins. Both steps are one to one modulo 2^64, so no two tickets are equal, and every contender
/// has the same chance but for the quality of the mixing, which is tested (chi-square). The chance is per event: who bids twice for a key
/// holds two tickets.
/// Nothing is drawn where there is a single contender.
/// </remarks>
public sealed class SeededLottery : IContestPolicy
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    /// <inheritdoc/>
    public void Resolve<TEvent>(Contest<TEvent> contest)
    {
        var count = contest.Count;
        var winner = 0;
        if (count > 1)
        {
            var salt = contest.NextSalt();
            var largest = 0UL;
            for (var i = 0; i < count; i++)
            {
                var ticket = Mix(unchecked(salt + ((ulong)(contest.RankOf(i) + 1) * Step)));
                if (ticket >= largest)
                {
                    largest = ticket;
                    winner = i;
                }
            }
        }
        contest.Win(winner);
    }

    private static ulong Mix(ulong x)
    {
        unchecked
        {
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
            return x ^ (x >> 31);
        }
    }
}
