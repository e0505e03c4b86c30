using MetaIsland.Generators.Emit;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Generators;

/// <summary>Generates the other half of each <c>[Simulation&lt;...&gt;]</c>. It is silent: analyzers that run the same parser say what is wrong.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SimulationGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // An attribute class for each number of agent types: the compiler can look up only one at a time.
        for (var agentTypes = 1; agentTypes <= KnownNames.MaxAgentTypes; agentTypes++)
        {
            var simulations = context.SyntaxProvider
                .ForAttributeWithMetadataName(
                    KnownNames.Simulation(1 + agentTypes),
                    static (node, _) => node is TypeDeclarationSyntax,
                    static (marked, stop) => marked.IsFirstPart() ? SimulationParser.Parse((INamedTypeSymbol)marked.TargetSymbol, reporter: null, stop) : null)
                .Where(static simulation => simulation is { CanHaveShell: true })
                .WithTrackingName(TrackingNames.Simulations);

            context.RegisterSourceOutput(simulations, static (output, simulation) => output.AddSource(simulation!.Path.HintName(), SimulationEmitter.Emit(simulation)));
        }
    }
}
