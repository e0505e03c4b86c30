namespace MetaIsland;

/// <summary>After which rounds the state is hashed. A hashed round ends for all agents before the next begins.</summary>
public readonly record struct Hashing
{
    private readonly int period;

    private Hashing(int period) => this.period = period;

    /// <summary>Never; the default.</summary>
    public static Hashing Off => default;

    /// <summary>After each round.</summary>
    public static Hashing EveryRound => new(1);

    /// <summary>After rounds n - 1, 2n - 1, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is less than 1.</exception>
    public static Hashing Every(int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return new Hashing(n);
    }

    internal bool IsDue(int round) => period > 0 && (round + 1) % period == 0;

    /// <summary>Rounds from <paramref name="round"/> to the next hashed one, that included; at most <paramref name="most"/>.</summary>
    internal int RoundsToNext(int round, int most) => period == 0 ? most : Math.Min(most, period - round % period);
}
