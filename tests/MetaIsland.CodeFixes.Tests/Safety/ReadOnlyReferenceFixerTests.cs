extern alias fixes;

using fixes::MetaIsland.CodeFixes.Safety;

namespace MetaIsland.CodeFixes.Tests.Safety;

public class ReadOnlyReferenceFixerTests
{
    [Theory]
    [InlineData("Span<int> few = {|MI2014:Shared.All|};", "ReadOnlySpan<int> few = Shared.All;")]
    [InlineData("var few = {|MI2014:Shared.All.AsSpan()|};", "ReadOnlySpan<int> few = Shared.All.AsSpan();")]
    [InlineData("Memory<int> few = {|MI2014:Shared.All|};", "ReadOnlyMemory<int> few = Shared.All;")]
    [InlineData("ref int few = ref {|MI2014:Shared.All[0]|};", "ref readonly int few = ref Shared.All[0];")]
    [InlineData("ref var few = ref {|MI2014:Shared.All[0]|};", "ref readonly var few = ref Shared.All[0];")]
    public Task Reference_OnlyReads(string before, string after) => FixHarness<ReadOnlyReferenceFixer>.VerifyAsync(Program(before), Program(after));

    [Fact]
    public Task WhatIsWritten_IsLeftAlone() => FixHarness<ReadOnlyReferenceFixer>.VerifyNotOfferedAsync(Program("Span<int> few = {|MI2014:Shared.All|}; few[0] = 1;"));

    private static string Program(string statements) => Programs.Meeting($"[Node] void Act() {{ {statements} _ = few.ToString(); }}", types: "public static class Shared { public static readonly int[] All = [1]; }");
}
