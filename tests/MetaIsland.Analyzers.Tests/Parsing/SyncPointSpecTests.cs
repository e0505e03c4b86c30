using MetaIsland.Model;
using MetaIsland.Tests;

namespace MetaIsland.Analyzers.Tests.Parsing;

/// <summary>What <c>[SyncPoint]</c> says, in the spec.</summary>
public class SyncPointSpecTests
{
    [Theory]
    [InlineData("[SyncPoint] static void Meet(Gather<int> looks) { }", "Barrier", "Canonical", ParameterKind.Gather)]
    [InlineData("[SyncPoint(Mode = SyncMode.Streaming)] static Task Meet(IAsyncEnumerable<Arrival<int>> looks) => Task.CompletedTask;", "Streaming", "Canonical", ParameterKind.Stream)]
    [InlineData("[SyncPoint(Mode = SyncMode.OneByOne, Order = SyncOrder.Arrival)] static void Meet(Arrival<int> look) { }", "OneByOne", "Arrival", ParameterKind.Arrival)]
    public void Modes_AreInTheSpec(string syncPoint, string mode, string order, ParameterKind kind)
    {
        var node = Meeting(syncPoint).SyncPoints[0];
        Assert.Equal((mode, order), (node.Sync!.Mode.ToString(), node.Sync.Order.ToString()));
        Assert.Equal((kind, "int"), (node.Parameters[0].Kind, node.Parameters[0].Type.Name));
    }

    [Fact]
    public void Defaults_ArePlain() => Assert.Equal(new SyncSpec(), Meeting("[SyncPoint] static void Meet(Gather<int> looks) { }").SyncPoints[0].Sync);

    [Fact]
    public void Closing_IsInTheSpec()
    {
        var simulation = Meeting("""[SyncPoint(Quorum = 0.9, Deadline = "00:01:00", Late = LatePolicy.CarryOver)] static void Meet(Gather<int> looks, Population<Islander> people) { }""");
        var sync = simulation.SyncPoints[0].Sync!;
        Assert.Equal((0.9, TimeSpan.TicksPerMinute, "CarryOver"), (sync.Quorum, sync.Deadline, sync.Late.ToString()));
        Assert.Equal("int", Assert.Single(simulation.Carried).Type.Name);
    }

    [Theory]
    [InlineData("int")]
    [InlineData("string")]
    [InlineData("Kind")]
    [InlineData("AgentId")]
    [InlineData("ulong")]
    public void Groups_HaveATypeOfKey(string type)
    {
        var simulation = Meeting("[SyncPoint(GroupBy = nameof(Islander.Village))] static string Meet(Gather<int> looks) => \"\";", $"internal {type} Village = default!; [Node] void Hear(string verdict) {{ }}");
        Assert.Equal(("Village", type), (simulation.SyncPoints[0].Sync!.GroupBy, simulation.SyncPoints[0].Sync!.GroupKey?.Short));
    }

    private static SimulationSpec Meeting(string syncPoint, string members = "") => AssertComplete(Specs.Single<SimulationSpec>($$"""
        public enum Kind { Farmer }
        [World] public sealed partial class Island { int[] soil = []; }
        [Agent] public sealed partial class Islander { [Node] int Look() => 1; {{members}} }
        [Simulation<Island, Islander>] public sealed partial class Meeting { {{syncPoint}} }
        """));

    private static SimulationSpec AssertComplete(SimulationSpec simulation)
    {
        Assert.True(simulation.IsComplete);
        return simulation;
    }
}
