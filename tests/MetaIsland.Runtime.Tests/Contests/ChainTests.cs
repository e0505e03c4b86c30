using MetaIsland.Runtime.Tests;

namespace MetaIsland.Tests.Contesting;

/// <summary>Moves on a board: who goes where somebody stands needs that one to go.</summary>
public sealed class ChainTests
{
    /// <summary>Letters on places, moves as pairs of letter and goal: who has moved.</summary>
    [Theory]
    [InlineData("AB_", "A1 B2", "AB")]
    [InlineData("AB_", "B2 A1", "AB")]
    [InlineData("AB_", "A1", "")]               // B does not want to go
    [InlineData("AB#", "A1 B2", "")]            // a stone in the way of B, and B in that of A
    [InlineData("ABCDE_", "A1 B2 C3 D4 E5", "ABCDE")]
    [InlineData("ABCDE#", "A1 B2 C3 D4 E5", "")]
    [InlineData("AB", "A1 B0", "AB")]           // a ring of two changes places
    [InlineData("ABC", "A1 B2 C0", "ABC")]
    [InlineData("ABCD_", "A1 B2 C0 D4", "ABCD")]
    [InlineData("ABCD", "A1 B2 C0 D2", "ABC")]  // C has made room, but B was there first
    [InlineData("A", "A0", "A")]                // who stays where it is has won its own place
    [InlineData("AB_CD", "B2 A1 C2 D3", "AB")]  // two want the place between them: B is first, and C stays and D behind it
    [InlineData("AB_CD", "C2 A1 B2 D3", "CD")]
    [InlineData("ABX_C", "A1 B2 X3 C3", "ABX")]
    [InlineData("ABXC_", "A1 B2 C2 X4", "ABX")]
    public void WhoMovesTogether(string board, string moves, string expected)
    {
        var steps = moves.Split(' ').Select(move => new Step(move[0], board.IndexOf(move[0], StringComparison.Ordinal), move[1] - '0')).ToArray();

        var contention = RulesOf(key => board[key] != '_').Decide(steps);

        Assert.Equal(expected, string.Concat(contention.Winners().Select(ordinal => steps[ordinal].Who).Order()));
        Assert.All(
            Enumerable.Range(0, steps.Length).Except(contention.Winners()),
            ordinal => Assert.Equal(steps[ordinal].To, contention.KeyLost(ordinal)));
    }

    [Fact]
    public void WhoIsBlocked_HasLostToNobody_AndWhoLostToItHasLostToIt()
    {
        var contention = RulesOf(_ => true).Decide(new Step('A', 0, 1), new Step('C', 2, 1));

        Assert.Equal([-1, 0], [contention.WinnerOf(0), contention.WinnerOf(1)]);
        Assert.Equal([1, 1], [contention.KeyLost(0), contention.KeyLost(1)]);
    }

    [Fact]
    public void WhoIsBlocked_MayMoveInALaterTurn_BehindWhoHasGone()
    {
        // B cannot go to 9 and A is behind it; then B goes to 2, which is free, and A follows.
        var rules = new Rules<Step, int>(step => [step.To], new FirstInOrder().Resolve)
        {
            Frees = step => step.From,
            Held = key => key != 2,
            MaxBids = 3,
            Again = (ref Step step, TakenKeys<int> taken) =>
            {
                if (step.Who == 'B')
                    step = step with { To = 2 };
                return true;
            },
        };
        var contention = rules.Decide(new Step('A', 0, 1), new Step('B', 1, 9));

        Assert.Equal([0, 1], contention.Winners());
        Assert.Equal([2, 2], [contention.TurnOf(0), contention.TurnOf(1)]);
    }

    [Fact]
    public void WhoHasGoneInAnEarlierTurn_HasMadeRoom()
    {
        var rules = new Rules<Step, int>(step => [step.To], new FirstInOrder().Resolve)
        {
            Frees = step => step.From,
            Held = key => key != 2,
            MaxBids = 2,
            Again = (ref Step step, TakenKeys<int> taken) =>
            {
                step = step with { To = 1 };
                return true;
            },
        };
        var contention = rules.Decide(new Step('B', 1, 2), new Step('A', 0, 2));

        Assert.Equal([0, 1], contention.Winners());
        Assert.Equal([1, 2], [contention.TurnOf(0), contention.TurnOf(1)]);
    }

    [Fact]
    public void WhatIsFreed_IsWhatTheAppliedEventFrees()
    {
        // A goes to 1 if whoever is applied instead of B leaves 1.
        var rules = new Rules<Step, int>(step => [step.To], contest => contest.Win(0, contest[0].Value with { From = contest[0].Value.Who == 'B' ? 1 : 0 }))
        {
            Frees = step => step.From,
            Held = key => key == 1,
        };

        Assert.Equal([0, 1], rules.Decide(new Step('A', 0, 1), new Step('B', 7, 2)).Winners());
    }

    [Fact]
    public void AMergedWhole_MovesOrStaysAsOne()
    {
        static Rules<Step, int> Merging(Func<int, bool> held) => new(step => [step.To], contest => contest.Merge(contest[0].Value))
        {
            Frees = step => step.From,
            Held = held,
        };
        Step[] steps = [new('A', 0, 2), new('B', 1, 2), new('C', 3, 1)];

        // B is part of A's move: only 0 is left, and C stays in front of 1.
        var free = Merging(key => key == 1).Decide(steps);
        Assert.Equal([EventOutcome.Applied, EventOutcome.Merged, EventOutcome.Lost], Enumerable.Range(0, 3).Select(free.OutcomeOf));
        var held = Merging(_ => true).Decide(steps);
        Assert.All(Enumerable.Range(0, 3), ordinal => Assert.Equal((EventOutcome.Lost, -1), (held.OutcomeOf(ordinal), held.WinnerOf(ordinal))));
    }

    [Fact]
    public void ANullFree_LeavesNothing()
    {
        var rules = new Rules<string, string>(name => [name], new FirstInOrder().Resolve) { Frees = _ => null!, Held = name => name == "held" };
        Assert.Equal([1], rules.Decide("held", "free").Winners());
    }

    [Fact]
    public void OnRandomBoards_TheLargestSetThatCanMoveMoves()
    {
        var random = TestRandom.Of(77);
        for (var round = 0; round < 3_000; round++)
        {
            var places = 2 + random.Next(9);
            var steps = Enumerable.Range(0, 1 + random.Next(10))
                .Select(index => new Step((char)('A' + index), random.Next(places), random.Next(places)))
                .ToArray();
            var held = Enumerable.Range(0, places).Select(_ => random.Chance(0.8)).ToArray();

            var contention = RulesOf(key => held[key]).Decide(steps);

            Assert.Equal(LargestByTryingAll(steps, held), contention.Winners());
        }
    }

    /// <summary>Of all sets of those who are first at their goals in which everybody finds room, the one with the most.</summary>
    private static int[] LargestByTryingAll(Step[] steps, bool[] held)
    {
        var first = Enumerable.Range(0, steps.Length).GroupBy(ordinal => steps[ordinal].To).Select(group => group.First()).Order().ToArray();
        return Enumerable.Range(0, 1 << first.Length)
            .Select(set => first.Where((_, place) => (set & (1 << place)) != 0).ToArray())
            .Where(set => set.All(ordinal => !held[steps[ordinal].To] || set.Any(other => steps[other].From == steps[ordinal].To)))
            .MaxBy(set => set.Length)!;
    }

    private static Rules<Step, int> RulesOf(Func<int, bool> held) => new(step => [step.To], new FirstInOrder().Resolve)
    {
        Frees = step => step.From,
        Held = held,
    };

    private readonly record struct Step(char Who, int From, int To);
}
