namespace MetaIsland.Tests.Contesting;

/// <summary>Somebody wants a plot: the event of these tests.</summary>
public readonly record struct Claim(int By, int Plot, long Amount) : IPrioritized, IBid<Claim>, IMergeable<Claim>
{
    long IPrioritized.Priority => Amount;

    long IBid<Claim>.Bid => Amount;

    Claim IBid<Claim>.AtPrice(long price) => this with { Amount = price };

    Claim IMergeable<Claim>.MergeWith(Claim other) => this with { Amount = Amount + other.Amount };
}
