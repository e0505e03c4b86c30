namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1002RefusedTypeTests
{
    [Theory]
    [InlineData("[World] public partial struct {|MI1002:Island|} { int quota; int Quota => quota; }", "it is not a class; everybody must see the same world")]
    [InlineData("[World] public sealed partial record {|MI1002:Island|}(int Quota);", "it is a record, which copies itself")]
    [InlineData("[World] public sealed partial class {|MI1002:Island|}<T> { int quota; int Quota => quota; }", "it is generic")]
    [InlineData("[World] public abstract partial class {|MI1002:Island|} { int quota; int Quota => quota; }", "it is abstract")]
    [InlineData("public class Land; [World] public sealed partial class {|MI1002:Island|} : Land { int quota; int Quota => quota; }", "it derives from 'Land'")]
    [InlineData("[Agent] public sealed partial record {|MI1002:Islander|}(int Hunger) { [Node] int Look() => Hunger; }", "it is a record class")]
    [InlineData("[Agent] public sealed partial class {|MI1002:Islander|}<T> { [Node] int Look() => 1; }", "it is generic; name the types in it")]
    [InlineData("public partial class Box<T> { [Agent] public sealed partial class {|MI1002:Islander|} { [Node] int Look() => 1; } }", "it is inside 'Box', which is generic")]
    [InlineData("public class Animal; [Agent] public sealed partial class {|MI1002:Islander|} : Animal { [Node] int Look() => 1; }", "it derives from 'Animal', whose fields would be left out")]
    [InlineData("partial class Outer { [Agent] private sealed partial class {|MI1002:Islander|} { [Node] int Look() => 1; } }", "generated code cannot see it")]
    public async Task WhenTypeHasAWrongShape_ReportsMI1002(string source, string reason) =>
        Assert.Contains(reason, Assert.Single(await AnalyzerHarness.VerifyAsync(source)), StringComparison.Ordinal);

    [Theory]
    [InlineData("public partial struct {|MI1002:Meeting|};", "it is not a class")]
    [InlineData("public sealed partial record {|MI1002:Meeting|};", "it is a record")]
    [InlineData("public abstract partial class {|MI1002:Meeting|};", "it is abstract")]
    [InlineData("public static partial class {|MI1002:Meeting|};", "it is static")]
    [InlineData("public sealed partial class {|MI1002:Meeting|}<T>;", "it is generic")]
    [InlineData("public sealed partial class {|MI1002:Meeting|} : Place;", "it derives from 'Place', and generated code gives it a base of its own")]
    public async Task WhenSimulationHasAWrongShape_ReportsMI1002(string simulation, string reason) =>
        Assert.Contains(reason, Assert.Single(await AnalyzerHarness.VerifyAsync($$"""
            public class Place;
            [World] public sealed partial class Island { int quota; int Quota => quota; }
            [Agent] public sealed partial class Islander { [Node] int Look() => 1; }
            [Simulation<Island, Islander>] {{simulation}}
            """)), StringComparison.Ordinal);

    [Fact]
    public Task WhenASimulationIsMarkedTwice_ReportsMI1002() => AnalyzerHarness.VerifyAsync("""
        [World] public sealed partial class Island { int quota; int Quota => quota; }
        [Agent] public sealed partial class Islander { [Node] int Look() => 1; }
        [Agent] public sealed partial class Bird { [Node] int Look() => 1; }
        [Simulation<Island, Islander>, Simulation<Island, Islander, Bird>] public sealed partial class {|MI1002:Meeting|};
        """);

    [Fact]
    public Task WhenAWorldIsAnAgentToo_ReportsMI1002() => AnalyzerHarness.VerifyAsync("""
        [World, Agent] public sealed partial class {|MI1002:Island|} { int quota; [Node] int Quota() => quota; }
        """);

    [Fact]
    public Task WhenStatic_ReportsMI1002() => AnalyzerHarness.VerifyAsync("""
        [Agent] public static partial class {|MI1002:Islander|} { [Node] static int Look() => 1; }
        """);

    [Fact]
    public Task WhenTypesAreOrdinary_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        [World] public partial class Island { int quota; int Quota => quota; }
        [Agent] public abstract partial class Animal { protected int hunger; [Node] protected int Look() => hunger; }
        [Agent] internal partial class Sheep : Animal;
        [Agent] public partial struct Dot { [Node] int Look() => 1; }
        [Agent] public partial record struct Spot(int X) { [Node] int Look() => X; }
        [Simulation<Island, Sheep, Dot, Spot>] internal sealed partial class Meeting;
        """);
}
