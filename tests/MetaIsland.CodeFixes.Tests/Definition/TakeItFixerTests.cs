extern alias fixes;

using fixes::MetaIsland.CodeFixes.Definition;

namespace MetaIsland.CodeFixes.Tests.Definition;

public class TakeItFixerTests
{
    [Fact]
    public Task ValueOfAgents_IsGathered() => FixHarness<TakeItFixer>.VerifyAsync(
        Programs.Meeting("[Node] Proposal Propose() => new(\"\");", "[SyncPoint] static void Judge(Proposal {|MI1013:proposal|}) { }"),
        Programs.Meeting("[Node] Proposal Propose() => new(\"\");", "[SyncPoint] static void Judge(Gather<Proposal> proposal) { }"));

    [Fact]
    public Task Interface_IsAService() => FixHarness<TakeItFixer>.VerifyAsync(
        Programs.Meeting("[Node] Task Ask(Island.View island, IModel {|MI1013:model|}) => model.Tell();", types: "public interface IModel { Task Tell(); }"),
        Programs.Meeting("[Node] Task Ask(Island.View island, [Service] IModel model) => model.Tell();", types: "public interface IModel { Task Tell(); }"));

    [Fact]
    public Task ValueThatIsUsed_IsNotGathered() => FixHarness<TakeItFixer>.VerifyNotOfferedAsync(
        Programs.Meeting("[Node] Proposal Propose() => new(\"\");", "[SyncPoint] static void Judge(Proposal {|MI1013:proposal|}) => _ = proposal.Text;"));
}
