namespace MetaIsland.Tests.Hostile;

/// <summary>Where guests behave or do not; its ledger shows who wrote what, in the order of the commits.</summary>
[World]
public sealed partial class Inn
{
    private readonly List<Line> ledger = [];

    [Apply]
    private void Apply(Line line) => ledger.Add(line);
}

/// <param name="By">Who says that it was them.</param>
/// <param name="Phase">When.</param>
/// <param name="Value">What.</param>
public readonly record struct Line(AgentId By, int Phase, int Value);

public sealed record Word(int Value);

public readonly record struct Deed0(AgentId By, int Value);

public readonly record struct Deed1(AgentId By, int Value);

public readonly record struct Verdict0(int Value);

public readonly record struct Verdict1(int Value);
