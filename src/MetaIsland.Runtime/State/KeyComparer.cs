using System.ComponentModel;
using System.Numerics;

namespace MetaIsland.State;

/// <summary>Takes the orders of keys that have none of their own: tuples and record structs, compared field by field.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KeyComparer
{
    /// <summary>
    /// Gives <typeparamref name="TKey"/> its order; generated code calls it before any other code of its module. The first order stays:
    /// two modules that use one tuple as a key register the same.
    /// </summary>
    /// <typeparam name="TKey">A tuple or record struct.</typeparam>
    /// <param name="comparison">A total order: 0 only for equal keys.</param>
    /// <exception cref="ArgumentException"><typeparamref name="TKey"/> has an order of its own, which no one may change.</exception>
    public static void Register<TKey>(Comparison<TKey> comparison)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(comparison);
        if (KeyComparer<TKey>.HasNaturalOrder)
            throw new ArgumentException($"{typeof(TKey)} has an order of its own, which nobody may change.", nameof(comparison));
        KeyComparer<TKey>.Register(Comparer<TKey>.Create(comparison));
    }
}

/// <summary>The one order in which keys of maps and sets are enumerated.</summary>
/// <typeparam name="TKey">The key.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KeyComparer<TKey>
    where TKey : notnull
{
    private static readonly IComparer<TKey>? Natural = FindNatural();
    private static IComparer<TKey>? registered;

    /// <summary>
    /// Ascending: numbers, enums, <see cref="bool"/>, <see cref="char"/>, <see cref="Guid"/>, dates, times and <see cref="AgentId"/> as
    /// they compare themselves, strings ordinal, tuples and record structs as registered.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// <typeparamref name="TKey"/> cannot be a key, or nobody has registered its order.
    /// </exception>
    public static IComparer<TKey> Default => Natural ?? Volatile.Read(ref registered) ?? throw NoOrder();

    internal static bool HasNaturalOrder => Natural is not null;

    internal static void Register(IComparer<TKey> comparer) => Interlocked.CompareExchange(ref registered, comparer, null);

    /// <summary>The keys in a new array, ascending.</summary>
    internal static TKey[] Sort(IReadOnlyCollection<TKey> keys)
    {
        var comparer = Default;
        var sorted = new TKey[keys.Count];
        var count = 0;
        foreach (var key in keys)
            sorted[count++] = key;
        Array.Sort(sorted, comparer);
        // Keys that tie would come in the order of their hash codes.
        for (var i = 1; i < sorted.Length; i++)
        {
            if (comparer.Compare(sorted[i - 1], sorted[i]) == 0)
                throw Tie(sorted[i - 1], sorted[i]);
        }
        return sorted;
    }

    private static IComparer<TKey>? FindNatural()
    {
        if (typeof(TKey) == typeof(string))
            return (IComparer<TKey>)(object)StringComparer.Ordinal;
        return typeof(TKey).IsEnum || IsComparableByValue() ? Comparer<TKey>.Default : null;
    }

    private static bool IsComparableByValue() =>
        typeof(TKey) == typeof(int) || typeof(TKey) == typeof(uint) || typeof(TKey) == typeof(long) || typeof(TKey) == typeof(ulong)
        || typeof(TKey) == typeof(short) || typeof(TKey) == typeof(ushort) || typeof(TKey) == typeof(byte) || typeof(TKey) == typeof(sbyte)
        || typeof(TKey) == typeof(Int128) || typeof(TKey) == typeof(UInt128) || typeof(TKey) == typeof(BigInteger)
        || typeof(TKey) == typeof(nint) || typeof(TKey) == typeof(nuint) || typeof(TKey) == typeof(bool) || typeof(TKey) == typeof(char)
        || typeof(TKey) == typeof(DateTime) || typeof(TKey) == typeof(DateTimeOffset) || typeof(TKey) == typeof(DateOnly)
        || typeof(TKey) == typeof(TimeOnly) || typeof(TKey) == typeof(TimeSpan) || typeof(TKey) == typeof(Guid)
        || typeof(TKey) == typeof(AgentId);

    private static InvalidOperationException Tie(TKey one, TKey other) => new(
        $"The order registered for {typeof(TKey)} takes '{one}' and '{other}' for equal: it has to compare every field.");

    private static InvalidOperationException NoOrder() => new(
        Nullable.GetUnderlyingType(typeof(TKey)) is { } underlying
            ? $"{underlying}? cannot be a key of a map or set: use {underlying} and keep the absent one in a field of its own."
            : $"Nobody has registered an order for the key {typeof(TKey)}: use it as a key in a [World] or [Agent], whose generated code "
                + "registers tuples and record structs, or use an integer, enum, bool, char, string, Guid, date or AgentId.");
}
