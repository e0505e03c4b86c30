namespace MetaIsland.Programs.Tests.Reference;

/// <summary>What one contest has come to.</summary>
/// <param name="Key">What it was about.</param>
/// <param name="Winners">Who won, by place, and what is applied of it.</param>
/// <param name="Merged">Who is part of the first winner.</param>
internal sealed record ReferenceVerdict(object Key, IReadOnlyList<(ReferenceBid Bid, object Applied)> Winners, IReadOnlyList<ReferenceBid> Merged)
{
    public static ReferenceVerdict Of(object key, params (ReferenceBid, object)[] winners) => new(key, winners, []);

    public ReferenceBid? First => Winners.Count > 0 ? Winners[0].Bid : null;

    /// <summary>Its key is held and nobody leaves it.</summary>
    public bool IsBlocked { get; set; }

    public bool IsWonBy(ReferenceBid bid) => !IsBlocked && Winners.Any(winner => winner.Bid == bid);

    public bool Names(ReferenceBid bid) => Winners.Any(winner => winner.Bid == bid) || Merged.Contains(bid);
}
