// source: own: generic math over own numbers
using System.Numerics;
using MetaIsland;

public readonly record struct Money(long Cents) : IAdditionOperators<Money, Money, Money>, IAdditiveIdentity<Money, Money>, IComparable<Money>
{
    public static Money AdditiveIdentity => default;
    public static Money operator +(Money a, Money b) => new(a.Cents + b.Cents);
    public static Money operator *(Money a, int n) => new(a.Cents * n);
    public static explicit operator Money(int units) => new(units * 100L);
    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);
    public static bool operator >(Money a, Money b) => a.CompareTo(b) > 0;
    public static bool operator <(Money a, Money b) => a.CompareTo(b) < 0;
}

public static class Sums
{
    public static T Total<T>(this IEnumerable<T> items) where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T>
    {
        var total = T.AdditiveIdentity;
        foreach (var item in items)
            total += item;
        return total;
    }

    public static T Larger<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) >= 0 ? a : b;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<Money> wages = [];
    Money best;

    [Node] void Earn(AgentContext me)
    {
        wages.Add((Money)me.Random.Next(10));
        if (wages.Count > 7)
            wages.RemoveAt(0);
        var week = wages.Total();
        best = Sums.Larger(best, week * 2);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
