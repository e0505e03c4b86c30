using MetaIsland.Model;

namespace MetaIsland.Analyzers.Tests.Parsing;

public class AgentSpecTests
{
    [Theory]
    [InlineData("partial class A {", true)]
    [InlineData("partial class A(int x) {", false)]
    [InlineData("partial class A { private A() { }", true)]
    [InlineData("partial class A { A(int x) { }", false)]
    [InlineData("partial class A { public required int X;", false)]
    [InlineData("partial class A { public required int X; [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public A() { }", true)]
    [InlineData("partial struct A {", true)]
    [InlineData("partial struct A(int x) {", true)]
    [InlineData("abstract partial class A {", false)]
    public void DefaultConstructible_WhenNewWorks(string start, bool expected) =>
        Assert.Equal(expected, Specs.Single<AgentSpec>($"[Agent] public {start} [Node] void Act() {{ }} }}").IsDefaultConstructible);

    [Theory]
    [InlineData("[Node] void Act(AgentContext me) { var t = me.Time; }", true)]
    [InlineData("[Node] async Task Act(AgentContext me) { await Task.Yield(); Func<long> f = () => me.Time.GetTimestamp(); f(); }", true)]
    [InlineData("[Node] long Act(AgentContext me) => me.Time.GetTimestamp();", true)]
    [InlineData("[Node] int Act(AgentContext me) => me.Round;", false)]
    [InlineData("[Node] int Act(AgentContext me) => new Other().Time; class Other { public int Time; }", false)]
    public void ReadsClock_WhenTimeOfTheContextIsRead(string node, bool expected) =>
        Assert.Equal(expected, Specs.Single<AgentSpec>("[Agent] public partial class A { " + node + " }").Nodes[0].ReadsClock);

    [Fact]
    public void Nodes_AreInOrderOfNamesWithTheirQualifiedNames()
    {
        var agent = Specs.Single<AgentSpec>("""
            namespace Demo;
            public partial class Outer
            {
                [Agent] public partial class A { [Node] void Rest() { } [Node, After("Rest"), After("X", "Y")] ValueTask<string?> Act(int? x, in string? y) => default; [Node] int @event() => 1; }
            }
            """);
        Assert.Equal(["Demo.Outer.A.Act", "Demo.Outer.A.Rest", "Demo.Outer.A.event"], agent.Nodes.Select(n => n.QualifiedName));
        var act = agent.Nodes[0];
        Assert.Equal((AsyncKind.ValueTaskOfT, "string", true), (act.Async, act.Output?.Name, act.IsOutputNullable));
        Assert.Equal([new AfterSpec(null, "Rest"), new AfterSpec(null, "X"), new AfterSpec(null, "Y")], act.After);
        Assert.Equal([("x", "int", true, ""), ("y", "string", true, "in")], act.Parameters.Select(p => (p.Name, p.Type.Name, p.IsNullable, p.Modifier)));
    }

    [Fact]
    public void Overrides_StandForWhatTheyOverride()
    {
        var agent = Specs.Of(MetaIsland.Tests.CompilationFactory.Create("""
            using MetaIsland;
            [Agent] public abstract partial class Animal { [Node] protected abstract int Look(); [Node] protected void Eat() { } [Node] protected virtual string Say() => ""; }
            [Agent] public sealed partial class Sheep : Animal { protected override int Look() => 1; [Node] protected override string Say() => "baa"; }
            """)).Values.OfType<AgentSpec>().Single(a => !a.IsAbstract);
        Assert.Equal(["Sheep.Eat", "Sheep.Look", "Sheep.Say"], agent.Nodes.Select(n => n.QualifiedName));
        Assert.True(agent.IsComplete);
    }

    [Theory]
    [InlineData("IModel", ServiceRole.Effect)]
    [InlineData("System.Net.Http.HttpClient", ServiceRole.Effect)]
    [InlineData("IProgress<int>", ServiceRole.Sink)]
    [InlineData("System.Diagnostics.ActivitySource", ServiceRole.Sink)]
    [InlineData("System.Diagnostics.Metrics.Meter", ServiceRole.Sink)]
    [InlineData("ILedger", ServiceRole.Sink)]
    [InlineData("Ledger<int>", ServiceRole.Sink)]
    [InlineData("SmallLedger", ServiceRole.Effect)]
    [InlineData("Settings", ServiceRole.Data)]
    [InlineData("OpenSettings", ServiceRole.Effect)]
    [InlineData("Cell", ServiceRole.Data)]
    [InlineData("System.Collections.Immutable.ImmutableList<Settings>", ServiceRole.Data)]
    [InlineData("List<int>", ServiceRole.Effect)]
    [InlineData("string", ServiceRole.Data)]
    public void Roles_OfServices(string service, ServiceRole role) => Assert.Equal(role, Specs.Single<AgentSpec>($$"""
        public interface IModel;
        [Sink] public interface ILedger;
        [Sink] public class Ledger<T>;
        public class SmallLedger : ILedger;
        public sealed record Settings(string Name, int Depth);
        public record OpenSettings(string Name);
        public readonly record struct Cell(int X);
        [Agent] public partial class A { [Node] void Act([Service] {{service}} service) { } }
        """).Nodes[0].Parameters[0].Role);
}
