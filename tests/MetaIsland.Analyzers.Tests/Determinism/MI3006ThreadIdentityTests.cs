namespace MetaIsland.Analyzers.Tests.Determinism;

public class MI3006ThreadIdentityTests
{
    [Theory]
    [MemberData(nameof(Spots.Reached), MemberType = typeof(Spots))]
    public async Task WhereverTheRuntimeComes_ReportsMI3006(string spot) =>
        Assert.Contains("which depends on the thread or machine that runs it", Assert.Single(await AnalyzerHarness.VerifyAsync(Spots.Program(spot, "{|MI3006:Environment.CurrentManagedThreadId|}"))), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Spots.Harmless), MemberType = typeof(Spots))]
    public Task WhereNoReplayComes_ReportsNothing(string spot) => AnalyzerHarness.VerifyAsync(Spots.Program(spot, "{|MI3006:Environment.CurrentManagedThreadId|}"));

    [Theory]
    [InlineData("total = {|MI3006:Environment.ProcessorCount|};")]
    [InlineData("text = {|MI3006:Environment.MachineName|};")]
    [InlineData("total = {|MI3006:Environment.ProcessId|};")]
    [InlineData("total = {|MI3006:{|MI3006:Thread.CurrentThread|}.ManagedThreadId|};")]
    [InlineData("total = {|MI3006:Task.CurrentId|} ?? 0;")]
    [InlineData("if ({|MI3006:Thread.GetCurrentProcessorId()|} == 0) events.Emit(new Rain(1));")]
    public Task WhenANodeAsksWhoRunsIt_ReportsMI3006(string statements) => AnalyzerHarness.VerifyAsync(Spots.Node(statements));

    [Theory]
    [InlineData("total = me.Id.Value + me.Round;")]
    [InlineData("total = Worker.CurrentId;")]
    [InlineData("var places = new int[8]; total = places.Length + IntPtr.Size - IntPtr.Size;")]
    public Task WhenItIsTheAgents_ReportsNothing(string statements) => AnalyzerHarness.VerifyAsync(Spots.Node(statements, "public static class Worker { public static int CurrentId => 4; }"));
}
