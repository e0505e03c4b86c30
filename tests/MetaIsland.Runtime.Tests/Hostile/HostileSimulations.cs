namespace MetaIsland.Tests.Hostile;

[Simulation<Inn, Guest>]
public sealed partial class GuestSimulation
{
    [SyncPoint]
    private static Verdict0 Judge0(Gather<Deed0> deeds, Inn.View inn) => new(deeds.Aggregate(0, (sum, deed) => unchecked(sum + deed.Value.Value)) + inn.Ledger.Count);

    [SyncPoint]
    private static Verdict1 Judge1(Gather<Deed1> deeds, Inn.View inn) => new(deeds.Aggregate(0, (sum, deed) => unchecked(sum + deed.Value.Value)) + inn.Ledger.Count);
}

[Simulation<Inn, Brute>]
public sealed partial class BruteSimulation
{
    [SyncPoint]
    private static Verdict0 Judge0(Gather<Deed0> deeds, Inn.View inn) => new(deeds.Aggregate(0, (sum, deed) => unchecked(sum + deed.Value.Value)) + inn.Ledger.Count);

    [SyncPoint]
    private static Verdict1 Judge1(Gather<Deed1> deeds, Inn.View inn) => new(deeds.Aggregate(0, (sum, deed) => unchecked(sum + deed.Value.Value)) + inn.Ledger.Count);
}
