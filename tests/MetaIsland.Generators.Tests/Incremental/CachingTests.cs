using System.Reflection;
using System.Runtime.CompilerServices;
using MetaIsland.Model;
using MetaIsland.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaIsland.Generators.Tests.Incremental;

/// <summary>What must hold for every program, so that the editor stays fast.</summary>
public class CachingTests
{
    private static readonly string[] Steps = [TrackingNames.Worlds, TrackingNames.Agents, TrackingNames.Simulations];

    public static TheoryData<string> Programs => new(Corpus.Names);

    [Theory]
    [MemberData(nameof(Programs))]
    public void SpecsOfASecondParse_AreEqual_AndNothingIsWrittenAgain(string program)
    {
        var before = CompilationFactory.Create(Corpus.Source(program));
        var tree = before.SyntaxTrees[1];
        // Every position moves, and every file is another: only what the specs say is the same.
        var after = before
            .ReplaceSyntaxTree(tree, Parse("// moves all below\n" + Corpus.Source(program), tree.FilePath))
            .AddSyntaxTrees(Parse("public class UnrelatedToAll;", "/Program/Unrelated.cs"));
        var first = GeneratorHarness.CreateDriver().RunGenerators(before);
        var second = first.RunGenerators(after).GetRunResult();

        Assert.Equal(Specs(first.GetRunResult()).Select(spec => spec.GetHashCode()), Specs(second).Select(spec => spec.GetHashCode()));
        Assert.NotEmpty(second.GeneratedTrees);
        foreach (var result in second.Results)
        {
            var steps = Tracked(result).Concat(result.TrackedOutputSteps.Values.SelectMany(runs => runs));
            Assert.All(steps.SelectMany(run => run.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Specs_HoldNothingOfTheCompilation(string program) =>
        Assert.All(Specs(Corpus.Program(program).Result), spec => Assert.Empty(ObjectGraph.Forbidden(spec)));

    [Fact]
    public void ObjectGraph_FindsWhatIsHidden()
    {
        var tree = CSharpSyntaxTree.ParseText("class A;", cancellationToken: default);
        var hidden = new { Safe = new[] { "a" }, Deep = new object?[] { null, new StrongBox<object>(Location.Create(tree, default)) } };
        Assert.Equal("Value: SourceLocation", Assert.Single(ObjectGraph.Forbidden(hidden)).Split('.')[^1]);
        Assert.Single(ObjectGraph.Forbidden(new StrongBox<object>(tree.GetRoot(default))));
        Assert.Single(ObjectGraph.Forbidden(new StrongBox<object>(CompilationFactory.Create("class A;").Assembly)));
    }

    /// <summary>What no program above happens to fill is found by its declared type.</summary>
    [Theory]
    [InlineData(typeof(WorldSpec))]
    [InlineData(typeof(AgentSpec))]
    [InlineData(typeof(SimulationSpec))]
    public void SpecTypes_AreSealedRecordsOfEquatableValues(Type root)
    {
        var seen = new HashSet<Type>();
        var waiting = new Queue<Type>([root]);
        while (waiting.TryDequeue(out var type))
        {
            if (type == typeof(string) || type.IsPrimitive || type.IsEnum || !seen.Add(type))
                continue;
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            {
                waiting.Enqueue(type.GetGenericArguments()[0]);
                continue;
            }
            Assert.True(
                type.IsSealed && type.Namespace == typeof(WorldSpec).Namespace,
                $"{root.Name} reaches {type}: a spec is made of sealed records, strings, numbers, enums and EquatableArrays.");
            Assert.True(typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type), $"{type} is compared by reference: make it a record.");
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                Assert.True(field.IsInitOnly, $"{type}.{field.Name} can be set after it was compared.");
                waiting.Enqueue(field.FieldType);
            }
        }
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, CompilationFactory.ParseOptions, path);

    private static IEnumerable<object> Specs(GeneratorDriverRunResult result) =>
        result.Results.SelectMany(Tracked).SelectMany(run => run.Outputs).Select(output => output.Value);

    private static IEnumerable<IncrementalGeneratorRunStep> Tracked(GeneratorRunResult result) =>
        result.TrackedSteps.Where(step => Steps.Contains(step.Key)).SelectMany(step => step.Value);
}
