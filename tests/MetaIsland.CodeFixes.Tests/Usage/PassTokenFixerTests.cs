extern alias fixes;

using fixes::MetaIsland.CodeFixes.Usage;

namespace MetaIsland.CodeFixes.Tests.Usage;

public class PassTokenFixerTests
{
    private const string Model = """
        public interface IModel
        {
            Task<int> Ask(string text, int times = 1, CancellationToken stop = default);
            ValueTask Tell(string text);
            ValueTask Tell(string text, CancellationToken stop);
        }
        """;

    [Theory]
    [InlineData("await {|MI4002:model.Ask(\"\", 2)|};", "await model.Ask(\"\", 2, stop);")]
    [InlineData("await {|MI4002:model.Ask(\"\")|};", "await model.Ask(\"\", stop: stop);")]
    [InlineData("await {|MI4002:model.Ask(\"\", 2, default)|};", "await model.Ask(\"\", 2, stop);")]
    [InlineData("await {|MI4002:model.Ask(\"\", stop: CancellationToken.None)|};", "await model.Ask(\"\", stop: stop);")]
    [InlineData("await {|MI4002:model.Tell(\"\")|}.ConfigureAwait(false);", "await model.Tell(\"\", stop).ConfigureAwait(false);")]
    [InlineData("await {|MI4002:Task.Delay(1)|};", "await Task.Delay(1, stop);")]
    public Task Token_IsPassed(string before, string after) => FixHarness<PassTokenFixer>.VerifyAsync(Program(before), Program(after));

    [Fact]
    public Task AllCalls_GetIt() => FixHarness<PassTokenFixer>.VerifyAllAsync(
        [Program("await {|MI4002:model.Tell($\"{await {|MI4002:model.Ask(\"\", 2)|}}\")|};")],
        [Program("await model.Tell($\"{await model.Ask(\"\", 2, stop)}\", stop);")]);

    [Fact]
    public Task StaticLambda_CannotNameIt() => FixHarness<PassTokenFixer>.VerifyNotOfferedAsync(
        Program("Func<IModel, Task> ask = static m => {|MI4002:m.Ask(\"\")|}; await ask(model);"));

    private static string Program(string statements) => Programs.Meeting($"[Node] async Task Ask([Service] IModel model, CancellationToken stop) {{ {statements} }}", types: Model);
}
