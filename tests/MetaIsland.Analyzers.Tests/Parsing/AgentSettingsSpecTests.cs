using MetaIsland.Model;
using MetaIsland.Tests;

namespace MetaIsland.Analyzers.Tests.Parsing;

/// <summary>What the attributes of an agent say, in its spec, and through its bridges.</summary>
public class AgentSettingsSpecTests
{
    private const string Library = """
        using MetaIsland;
        namespace Demo;
        public interface IModel;
        public readonly record struct Hello(int Round);
        public sealed record Gift(string Name, List<int> Sizes);
        public sealed record Plan(string Text);
        [World] public sealed partial class Island { int[] soil = []; }
        [Agent] public sealed partial class Child { [Node] private void Play() { } }
        [Agent(OnFailure = FailurePolicy.Skip)] public TYPE Islander
        {
            private bool IsHungry => true;
            private static bool AreAwake = true;
            [Node, When(nameof(IsHungry))] private int Look(Island.View island) => 1;
            [Node, When("AreAwake")] private void Rest(int look) { }
            [Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(Guess), Timeout = "00:00:30")]
            private static Task<Plan?> Think(int look, [Service] IModel model, CancellationToken stop) => Task.FromResult<Plan?>(null);
            private Plan Guess(int? look, AgentContext me) => new(me.Time.ToString()!);
            [Node] private void Bear(Population<Child> children, Outbox mail, Plan? plan) { }
            [Node(OnFailure = FailurePolicy.FailRun)] private long Count() => 1;
            [Receive] private void On(Hello hello, AgentId from, AgentContext me, Outbox mail) { }
            [Receive] private Task On(Gift gift, Population<Child> children) => Task.CompletedTask;
            [Receive] private static void Hear(in Plan plan, [Service] IModel model) { }
        }
        """;

    private const string Meeting = "using MetaIsland; using Demo; [Simulation<Island, Islander, Child>] public sealed partial class Meeting;";

    [Fact]
    public void Settings_AreInTheSpec()
    {
        var agent = (AgentSpec)Specs.Of(CompilationFactory.Create(Library.Replace("TYPE", "sealed partial class")))["Demo.Islander agent"];
        Assert.True(agent.IsComplete);
        Assert.Equal(["Bear", "Count", "Look", "Rest", "Think"], agent.Nodes.Select(n => n.Name));
        Assert.Equal([null, null, "IsHungry", "AreAwake", null], agent.Nodes.Select(n => n.When));
        Assert.Equal([new ConditionSpec("AreAwake", true), new ConditionSpec("IsHungry", false)], agent.Conditions);
        Assert.Equal(["FailRun", "FailRun", "Skip", "Skip", "Fallback"], agent.Nodes.Select(n => n.OnFailure.ToString()));
        var think = agent.Nodes[4];
        Assert.Equal(TimeSpan.FromSeconds(30).Ticks, think.Timeout);
        Assert.Equal(("Demo.Islander.Guess", false, true), (think.Fallback!.QualifiedName, think.Fallback.IsStatic, think.Fallback.ReadsClock));
        Assert.Equal([ParameterKind.Value, ParameterKind.AgentContext], think.Fallback.Parameters.Select(p => p.Kind));
        Assert.Equal([ParameterKind.Population, ParameterKind.Outbox, ParameterKind.Value], agent.Nodes[0].Parameters.Select(p => p.Kind));
        Assert.Equal("global::Demo.Child", agent.Nodes[0].Parameters[0].Type.Name);
    }

    [Fact]
    public void Handlers_AreInTheSpec()
    {
        var agent = (AgentSpec)Specs.Of(CompilationFactory.Create(Library.Replace("TYPE", "sealed partial class")))["Demo.Islander agent"];
        Assert.Equal(["Hear Plan", "On Gift", "On Hello"], agent.Handlers.Select(h => $"{h.Name} {h.Message?.Short}"));
        Assert.Equal([ParameterKind.Message, ParameterKind.Sender, ParameterKind.AgentContext, ParameterKind.Outbox], agent.Handlers[2].Parameters.Select(p => p.Kind));
        Assert.Equal([AsyncKind.None, AsyncKind.Task, AsyncKind.None], agent.Handlers.Select(h => h.Async));
        Assert.True(agent.Handlers[0].IsRecorded);
    }

    [Theory]
    [InlineData("sealed partial class", true)]
    [InlineData("sealed partial class", false)]
    [InlineData("partial struct", true)]
    public void ThroughBridges_TheyAreTheSame(string type, bool isBuilt)
    {
        var library = Library.Replace("TYPE", type);
        var inOne = Simulation(GeneratorHarness.Run(library, Meeting).Compilation);
        var built = GeneratorHarness.Run(CompilationFactory.Create([library], [], "Library"));
        var reference = isBuilt ? built.ToReference() : built.AssertClean().Compilation.ToMetadataReference();
        var inTwo = Simulation(CompilationFactory.Create([Meeting], [reference]));
        Assert.True(inOne.IsComplete);
        Assert.Equal((5, 3), (inOne.Agents[0].Nodes.Count, inOne.Agents[0].Handlers.Count));
        Assert.Equal(Specs.Dump(inOne), Specs.Dump(inTwo));
        Assert.Equal(inOne, inTwo);
    }

    [Fact]
    public void Messages_AreCarried()
    {
        var simulation = Simulation(CompilationFactory.Create(Library.Replace("TYPE", "sealed partial class"), Meeting));
        Assert.Equal(["Gift", "Hello", "Plan"], simulation.Carried.Select(s => s.Type.Short));
        Assert.Equal(["Gift", "Hello", "Plan"], simulation.Composites.Select(s => s.Type.Short));
        Assert.False(simulation.Carried[0].IsNullable);
    }

    private static SimulationSpec Simulation(Microsoft.CodeAnalysis.Compilation compilation) => Specs.Of(compilation).Values.OfType<SimulationSpec>().Single();
}
