extern alias fixes;

using fixes::MetaIsland.CodeFixes.Definition;

namespace MetaIsland.CodeFixes.Tests.Definition;

public class MakeStaticFixerTests
{
    [Theory]
    [InlineData("[SyncPoint] void", "[SyncPoint] static void")]
    [InlineData("[SyncPoint]\n// counts\ninternal async Task", "[SyncPoint]\n// counts\ninternal static async Task")]
    [InlineData("[SyncPoint] async Task", "[SyncPoint] static async Task")]
    public Task SyncPoint_IsMadeStatic(string before, string after) => FixHarness<MakeStaticFixer>.VerifyAsync(
        Programs.Meeting("", before + " {|MI1007:Judge|}() { await Task.Yield(); }".Replace("await Task.Yield();", before.Contains("async", StringComparison.Ordinal) ? "await Task.Yield();" : "")),
        Programs.Meeting("", after + " Judge() { await Task.Yield(); }".Replace("await Task.Yield();", before.Contains("async", StringComparison.Ordinal) ? "await Task.Yield();" : "")));

    [Fact]
    public Task AllSyncPoints_AreMadeStatic() => FixHarness<MakeStaticFixer>.VerifyAllAsync(
        [Programs.Meeting("", "[SyncPoint] void {|MI1007:Judge|}() { }\n[SyncPoint, After(nameof(Judge))] void {|MI1007:End|}() { }")],
        [Programs.Meeting("", "[SyncPoint] static void Judge() { }\n[SyncPoint, After(nameof(Judge))] static void End() { }")]);

    [Theory]
    [InlineData("[SyncPoint] void {|MI1007:Judge|}() => Count(); int Count() => 1;")]
    [InlineData("[SyncPoint] void {|MI1007:Judge|}() => _ = this.ToString();")]
    public Task WhatNeedsAnInstance_IsLeftAlone(string syncPoints) => FixHarness<MakeStaticFixer>.VerifyNotOfferedAsync(Programs.Meeting("", syncPoints));
}
