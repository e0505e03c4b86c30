using MetaIsland.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaIsland.Generators.Tests;

/// <summary>What an edit does not make again.</summary>
public class IncrementalTests
{
    private const string Program = """
        using MetaIsland;
        public readonly record struct Rain(int Plot);
        [World] public sealed partial class Island
        {
            int[] soil = [1];
            [Apply] void Apply(Rain rain) => soil[rain.Plot]++;
        }
        [Agent] public sealed partial class Islander
        {
            int hunger = 1;
            [Node] int Look(Island.View island) => island.Soil.Length + hunger;
        }
        """;

    [Theory]
    [InlineData("[World]", "// a comment\n[World]")]
    [InlineData("soil[rain.Plot]++;", "soil[rain.Plot] += 2;")]
    [InlineData("island.Soil.Length + hunger", "hunger")]
    [InlineData("using MetaIsland;", "using MetaIsland;\npublic class Unrelated;")]
    public void EditThatLeavesTheSpecsAlone_DoesNotModifyOutput(string text, string replacement) =>
        Assert.Equal((false, false), Modified(text, replacement));

    [Theory]
    [InlineData("int[] soil = [1];", "int[] soil = [1]; int quota = 1;")]
    [InlineData("void Apply(Rain rain) => soil[rain.Plot]++;", "bool Apply(Rain rain) => soil[rain.Plot]++ > 0;")]
    public void EditOfTheWorld_DoesNotModifyTheAgent(string text, string replacement) =>
        Assert.Equal((true, false), Modified(text, replacement));

    [Theory]
    [InlineData("int hunger = 1;", "long hunger = 1;")]
    [InlineData("int Look(", "long Look(")]
    public void EditOfTheAgent_DoesNotModifyTheWorld(string text, string replacement) =>
        Assert.Equal((false, true), Modified(text, replacement));

    private static (bool World, bool Agent) Modified(string text, string replacement)
    {
        Assert.Contains(text, Program, StringComparison.Ordinal);
        var before = CompilationFactory.Create(Program);
        var tree = before.SyntaxTrees[1];
        var after = before.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(
            Program.Replace(text, replacement, StringComparison.Ordinal), CompilationFactory.ParseOptions, tree.FilePath));

        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new WorldGenerator().AsSourceGenerator(), new AgentGenerator().AsSourceGenerator()],
            parseOptions: CompilationFactory.ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(before).RunGenerators(after);

        var results = driver.GetRunResult().Results;
        return (IsModified(results[0], TrackingNames.Worlds), IsModified(results[1], TrackingNames.Agents));
    }

    private static bool IsModified(GeneratorRunResult result, string step)
    {
        var parsed = Reasons(result.TrackedSteps[step]);
        var written = Reasons(result.TrackedOutputSteps.Values.Single());
        Assert.Single(parsed);
        Assert.Equal(parsed.Contains(IncrementalStepRunReason.Modified), written.Contains(IncrementalStepRunReason.Modified));
        return parsed.Contains(IncrementalStepRunReason.Modified);
    }

    private static IncrementalStepRunReason[] Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).Select(output => output.Reason).ToArray();
}
