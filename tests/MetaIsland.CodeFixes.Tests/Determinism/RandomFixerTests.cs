extern alias fixes;

using fixes::MetaIsland.CodeFixes.Determinism;

namespace MetaIsland.CodeFixes.Tests.Determinism;

public class RandomFixerTests
{
    [Theory]
    [InlineData("{|MI3002:Random.Shared.Next(6)|}", "me.Random.Next(6)")]
    [InlineData("{|MI3002:Random.Shared|}.Next(1, 7)", "me.Random.Next(1, 7)")]
    [InlineData("{|MI3002:Random.Shared.Next()|}", "me.Random.Next(int.MaxValue)")]
    [InlineData("{|MI3002:new Random()|}.NextDouble()", "me.Random.NextDouble()")]
    [InlineData("{|MI3002:Guid.NewGuid()|}", "me.Random.NextGuid()")]
    public Task Draw_IsFromTheStreamOfTheRun(string draw, string drawn) => FixHarness<RandomFixer>.VerifyAsync(
        Programs.Meeting($"string last = \"\"; [Node] void Play() => last = $\"{{{draw}}}\";"),
        Programs.Meeting($"string last = \"\"; [Node] void Play(AgentContext me) => last = $\"{{{drawn}}}\";"));

    [Fact]
    public Task SharedShuffle_IsAShuffleOfTheRun() => FixHarness<RandomFixer>.VerifyAsync(
        Programs.Meeting("[Node] int Play() { int[] cards = [1, 2]; {|MI3002:Random.Shared.Shuffle(cards)|}; return cards[0]; }"),
        Programs.Meeting("[Node] int Play(AgentContext me) { int[] cards = [1, 2]; me.Random.Shuffle<int>(cards); return cards[0]; }"));

    [Fact]
    public Task LocalGenerator_BecomesTheStream() => FixHarness<RandomFixer>.VerifyAsync(
        Programs.Meeting("", """
            [SyncPoint] static Verdict Judge()
            {
                Random dice = {|MI3002:new()|};
                return new($"{dice.Next(6)} {dice.NextDouble()}");
            }
            """),
        Programs.Meeting("", """
            [SyncPoint] static Verdict Judge(SimulationContext me)
            {
                var dice = me.Random;
                return new($"{dice.Next(6)} {dice.NextDouble()}");
            }
            """));

    [Theory]
    [InlineData("[Node] long Play() => {|MI3002:Random.Shared.NextInt64()|};")]
    [InlineData("[Node] long Play() { var dice = {|MI3002:new Random()|}; return dice.NextInt64() + dice.Next(6); }")]
    [InlineData("[Node] int Play() => Roll({|MI3002:Random.Shared|}); static int Roll(Random dice) => dice.Next(6);")]
    public Task WhatTheStreamDoesNotOffer_IsLeftAlone(string members) => FixHarness<RandomFixer>.VerifyNotOfferedAsync(Programs.Meeting(members));
}
