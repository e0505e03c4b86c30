using MetaIsland.Model;
using MetaIsland.Tests;

namespace MetaIsland.Analyzers.Tests.Parsing;

/// <summary>The generator parses a program without its generated code, the analyzer with it: they must see the same.</summary>
public class SameSpecTests
{
    public static TheoryData<string> Programs => new(Corpus.Names);

    [Theory]
    [MemberData(nameof(Programs))]
    public void GeneratedCode_DoesNotChangeASpec(string program) => AssertSame(Corpus.Source(program));

    // Every way of naming a view that the design promises.
    [Fact]
    public void WaysToNameAView_AreOne()
    {
        var agent = (AgentSpec)AssertSame("""
            using MetaIsland;
            using Sight = Demo.Island.View;
            using Isle = Demo.Island;
            namespace Demo
            {
                public record struct Rain(int Plot);
                [World] public sealed partial class Island
                {
                    int[] soil = [];
                    [Apply] void Apply(Rain rain) => soil[rain.Plot]++;
                    [Agent] public sealed partial class Native { [Node] void Look(View here, Events events) => events.Emit(new Rain(here.Soil[0])); }
                }
                [Agent] public sealed partial class Islander
                {
                    [Node] void Look(Island.View a, Demo.Island.View b, global::Demo.Island.View c, Sight d, Isle.View e, in Island.View f, Island.View? g, Island.Events h) { }
                }
            }
            """)["Demo.Islander agent"];
        var parameters = Assert.Single(agent.Nodes).Parameters;
        Assert.All(parameters.Take(7), p => Assert.Equal(("global::Demo.Island.View", ParameterKind.View, "global::Demo.Island"), (p.Type.Name, p.Kind, p.World)));
        Assert.Equal("global::Demo.Island.Events", parameters[7].Type.Name);
        Assert.Equal([false, false, false, false, false, false, true, false], parameters.Select(p => p.IsNullable));
    }

    [Fact]
    public void NullableView_WithoutNullableContext_IsTheSame()
    {
        var agent = (AgentSpec)AssertSame("""
            #nullable disable
            using MetaIsland;
            [World] public sealed partial class Island { int[] soil = { }; }
            [Agent] public sealed partial class Islander { [Node] void Look(Island.View? island, string s) { } [Node] string Say() => ""; }
            """)["Islander agent"];
        Assert.True(agent.Nodes[0].Parameters[0].IsNullable);
        Assert.Equal("global::Island.View", agent.Nodes[0].Parameters[0].Type.Name);
    }

    private static SortedDictionary<string, object> AssertSame(string source)
    {
        var compilation = CompilationFactory.Create(source);
        var without = Specs.Of(compilation);
        var with = Specs.Of(GeneratorHarness.Run(compilation).AssertClean().Compilation);
        Assert.NotEmpty(without);
        Assert.Equal(without.Keys, with.Keys);
        foreach (var (name, spec) in without)
        {
            Assert.True(spec.GetType().GetProperty("IsComplete")!.GetValue(spec) is true, $"{name} is not complete");
            if (!spec.Equals(with[name]))
                Assert.Equal(Specs.Dump(spec), Specs.Dump(with[name]));
            Assert.Equal(spec, with[name]);
            Assert.Equal(spec.GetHashCode(), with[name].GetHashCode());
        }
        return without;
    }
}
