using MetaIsland.Tests;

namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1027OtherWorldTests
{
    [Fact]
    public async Task WhenANodeTakesAnotherWorld_ReportsMI1027() => Assert.Equal(
        [
            "'Islander.Look' takes 'Sea.View', but the world of 'Meeting' is 'Island': take 'Island.View'",
            "'Islander.Act' takes 'Sea.Events', but the world of 'Meeting' is 'Island': take 'Island.Events'",
            "'Meeting.Judge' takes 'Sea.View', but the world of 'Meeting' is 'Island': take 'Island.View'",
        ],
        await AnalyzerHarness.VerifyAsync("""
            [World] public sealed partial class Island { int[] soil = []; }
            [World] public sealed partial class Sea { int[] waves = []; }
            [Agent] public sealed partial class Islander { [Node] int Look(Sea.View {|MI1027:sea|}) => 1; [Node] void Act(Sea.Events {|MI1027:sea|}) { } }
            [Simulation<Island, Islander>] public sealed partial class Meeting { [SyncPoint] static void Judge(Sea.View {|MI1027:sea|}) { } }
            """));

    [Fact]
    public Task WhenAnotherAssemblyHasTheAgent_ReportsMI1027AtTheTypeArgument()
    {
        var library = GeneratorHarness.Run(CompilationFactory.Create(["""
            using MetaIsland;
            [World] public sealed partial class Sea { int[] waves = []; }
            [Agent] public sealed partial class Sailor { [Node] int Look(Sea.View sea) => 1; }
            """], [], "Library")).ToReference();
        return AnalyzerHarness.VerifyAsync(["""
            [World] public sealed partial class Island { int[] soil = []; }
            [Simulation<Island, {|MI1027:Sailor|}>] public sealed partial class Meeting;
            """], [library]);
    }

    [Fact]
    public Task WhenAnAgentHasNoSimulation_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        [World] public sealed partial class Sea { int[] waves = []; }
        [Agent] public sealed partial class Islander { [Node] int Look(Sea.View sea) => 1; }
        """);
}
