using IslandSample.Society;

namespace IslandSample.Loading;

/// <summary>What is run: a land, its customs, its members, and for how long.</summary>
internal sealed record Scenario
{
    public required string Name { get; init; }

    public required int Rounds { get; init; }

    public required ulong Seed { get; init; }

    public required Ground Ground { get; init; }

    public required Customs Customs { get; init; }

    public required IReadOnlyList<MemberGroup> Groups { get; init; }

    /// <summary>How many members there are.</summary>
    public int Members => Groups.Sum(group => group.Count);

    /// <summary>
    /// The same society of another size: groups keep their shares, to the next member, and plots their number a member, so that it is as
    /// crowded as before.
    /// </summary>
    public Scenario WithMembers(int members)
    {
        long Scaled(long count) => count * members / Members;

        var before = 0;
        var groups = new List<MemberGroup>();
        foreach (var group in Groups)
        {
            // A group ends where its share of all members ends: rounding never adds or loses one.
            var count = (int)(Scaled(before + group.Count) - Scaled(before));
            groups.Add(group with { Count = count });
            before += group.Count;
        }
        return this with { Groups = groups, Ground = Ground with { Plots = (int)Math.Clamp(Scaled(Ground.Plots), 1, ScenarioReader.MaxPlots) } };
    }

    /// <summary>The island before the first round.</summary>
    public Island CreateIsland() => new(Ground, Customs, Members);

    /// <summary>The members, group after group.</summary>
    public Islander[] CreateMembers()
    {
        Character[] characters = [.. Groups.SelectMany(group => Enumerable.Repeat(group.Character, group.Count))];
        return Islander.CreateMany(characters.Length, i => new Islander(characters[i]));
    }
}

/// <summary>Members of one character.</summary>
/// <param name="Name">What the group is called.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Character">What they are like.</param>
internal sealed record MemberGroup(string Name, int Count, Character Character);
