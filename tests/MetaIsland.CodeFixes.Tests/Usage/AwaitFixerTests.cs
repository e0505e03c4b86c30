extern alias fixes;

using fixes::MetaIsland.CodeFixes.Usage;

namespace MetaIsland.CodeFixes.Tests.Usage;

public class AwaitFixerTests
{
    private const string Model = "public interface IModel { Task<string> Ask(); Task Tell(); ValueTask<string> Guess(); }";
    private const string Judge = "[SyncPoint] static void Judge(Gather<Proposal> all) { }";

    [Theory]
    [InlineData("{|MI4001:model.Ask().Result|}", "await model.Ask()")]
    [InlineData("{|MI4001:model.Ask().Result|}.Trim()", "(await model.Ask()).Trim()")]
    [InlineData("{|MI4001:model.Ask().GetAwaiter().GetResult()|}", "await model.Ask()")]
    [InlineData("{|MI4001:model.Ask().ConfigureAwait(false).GetAwaiter().GetResult()|}", "await model.Ask().ConfigureAwait(false)")]
    [InlineData("{|MI4001:model.Guess().Result|}", "await model.Guess()")]
    public Task Result_IsAwaited(string before, string after) => FixHarness<AwaitFixer>.VerifyAsync(
        Programs.Meeting($"[Node] Proposal Ask([Service] IModel model) => new({before});", Judge, types: Model),
        Programs.Meeting($"[Node] async Task<Proposal> Ask([Service] IModel model) => new({after});", Judge, types: Model));

    [Theory]
    [InlineData("{|MI4001:model.Tell().Wait()|};", "await model.Tell();")]
    [InlineData("{|MI4001:Task.WaitAll(model.Tell(), model.Ask())|};", "await Task.WhenAll(model.Tell(), model.Ask());")]
    [InlineData("var gate = new SemaphoreSlim(1); {|MI4001:gate.Wait()|};", "var gate = new SemaphoreSlim(1); await gate.WaitAsync();")]
    public Task Wait_IsAwaited(string before, string after) => FixHarness<AwaitFixer>.VerifyAsync(
        Programs.Meeting($"[Node] private static void Ask([Service] IModel model) {{ {before} }}", types: Model),
        Programs.Meeting($"[Node] private static async Task Ask([Service] IModel model) {{ {after} }}", types: Model));

    [Fact]
    public Task AllWaitsOfANode_AreMended() => FixHarness<AwaitFixer>.VerifyAllAsync(
        [Programs.Meeting("", "[SyncPoint] static void Judge([Service] IModel model) { {|MI4001:model.Tell().Wait()|}; {|MI4001:model.Tell().Wait()|}; }", types: Model)],
        [Programs.Meeting("", "[SyncPoint] static async Task Judge([Service] IModel model) { await model.Tell(); await model.Tell(); }", types: Model)]);

    [Theory]
    [InlineData("[Node] void Ask([Service] IModel model) { Func<string> ask = () => {|MI4001:model.Ask().Result|}; ask(); }")]
    [InlineData("[Node] void Ask([Service] IModel model) { lock (model) { {|MI4001:model.Tell().Wait()|}; } }")]
    [InlineData("[Node] void Ask([Service] IModel model) { if ({|MI4001:model.Tell().Wait(10)|}) { } }")]
    [InlineData("[Node] void Ask([Service] IModel model) { Span<int> few = stackalloc int[1]; {|MI4001:model.Tell().Wait()|}; few[0]++; }")]
    [InlineData("[Node] Task Ask([Service] IModel model) { {|MI4001:model.Tell().Wait()|}; return model.Tell(); }")]
    public Task WhereAwaitCannotStand_NothingIsOffered(string members) => FixHarness<AwaitFixer>.VerifyNotOfferedAsync(Programs.Meeting(members, types: Model));
}
