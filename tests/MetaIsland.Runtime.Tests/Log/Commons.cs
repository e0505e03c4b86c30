namespace MetaIsland.Tests.Logging;

/// <summary>Plots with something on them, owners, and a quota that the sync point sets.</summary>
[World]
public sealed partial class Commons(int plots)
{
    /// <summary>What no world may read: a fold sees another value than the run.</summary>
    [Audited("an [Apply] that writes more than its world, to show what comes of it")]
    internal static int Applications;

    private readonly int[] soil = [.. Enumerable.Repeat(20, plots)];
    private readonly Dictionary<int, string> owners = [];
    private int quota;
    private int leaks;

    [Apply(Key = nameof(Harvest.Plot))]
    private bool Apply(Harvest harvest)
    {
        if (harvest.Amount < 0)
            throw new InvalidOperationException("nobody plants here");
        if (soil[harvest.Plot] < harvest.Amount)
            return false;
        soil[harvest.Plot] -= harvest.Amount;
        return true;
    }

    [Apply(Key = nameof(Claim.Plot), Policy = typeof(HighestPriority))]
    private void Apply(Claim claim) => owners[claim.Plot] = claim.Owner;

    [Apply]
    private void Apply(QuotaSet law) => quota = law.Amount;

    [Apply]
    private void Apply(Leak leak) => leaks += leak.Size * Applications++;
}

public readonly record struct Harvest(int Plot, int Amount);

public readonly record struct Claim(int Plot, string Owner, long Priority) : IPrioritized;

public readonly record struct QuotaSet(int Amount);

public readonly record struct Leak(int Size);
