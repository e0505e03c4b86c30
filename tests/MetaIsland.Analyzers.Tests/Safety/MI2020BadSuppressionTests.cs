namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2020BadSuppressionTests
{
    [Theory]
    [InlineData("""public static class Trace { static int calls; [{|MI2020:Audited("")|}] public static void Count() => calls++; }""")]
    [InlineData("""public static class Trace { [{|MI2020:Audited("  ")|}] static int calls; public static int Count() => calls; }""")]
    [InlineData("public static class Trace {\n{|MI2020:#pragma warning disable MI2004|}\nstatic int calls;\n}")]
    [InlineData("""public static class Trace { [{|MI2020:System.Diagnostics.CodeAnalysis.SuppressMessage("MetaIsland.Safety", "MI2004")|}] public static void Count() { } }""")]
    public Task WhenThereIsNoReason_ReportsMI2020(string program) => AnalyzerHarness.VerifyAsync(program);

    [Theory]
    [InlineData("public static class Trace {\n#pragma warning disable MI2004 // the profiler alone reads it\nstatic int calls;\n}")]
    [InlineData("""public static class Trace { [System.Diagnostics.CodeAnalysis.SuppressMessage("MetaIsland.Safety", "MI2004:static", Justification = "the profiler alone reads it")] public static void Count() { } }""")]
    [InlineData("""public static class Trace { [System.Diagnostics.CodeAnalysis.SuppressMessage("Style", "IDE0051")] public static void Count() { } }""")]
    [InlineData("public static class Trace {\n#pragma warning disable CS0169\nstatic int calls;\n#pragma warning restore MI2004\n}")]
    [InlineData("""public static class Trace { const string Why = "the profiler alone reads it"; [Audited(Why)] public static void Count() { } }""")]
    public Task WhenThereIsAReason_ReportsNothing(string program) => AnalyzerHarness.VerifyAsync(program);

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "The suppression of [Audited] has no reason; write the sentence that the next reader needs",
        Assert.Single(await AnalyzerHarness.VerifyAsync("""public static class Trace { static int calls; [{|MI2020:Audited("")|}] public static void Count() => calls++; }""")));
}
