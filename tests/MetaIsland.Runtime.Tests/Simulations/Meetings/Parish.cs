using System.Collections.Immutable;

namespace MetaIsland.Tests.Simulations.Meetings;

/// <summary>Keeps what was said in it, in the order of the commits.</summary>
[World]
public sealed partial class Parish
{
    private readonly List<Notice> notices = [];

    [Apply]
    private void Apply(Notice notice) => notices.Add(notice);

    /// <summary>The commits so far, as far as notices show them.</summary>
    [Query]
    public int Count() => notices.Count;
}

/// <param name="Round">The round.</param>
/// <param name="By">The agent, or -1 for a sync point.</param>
/// <param name="What">Who of an agent, or which sync point.</param>
/// <param name="Value">What it saw.</param>
public readonly record struct Notice(int Round, int By, string What, int Value);

/// <summary>Made in a round by somebody: whoever finds it knows whether it should be there.</summary>
public readonly record struct Vote(int Round, int By);

public sealed record Result(int Round, ImmutableArray<int> In);
