using MetaIsland.Generators.Emit;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Generators;

/// <summary>Generates the other half of each <c>[Agent]</c>. It is silent: analyzers that run the same parser say what is wrong.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class AgentGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var agents = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.Agent,
                static (node, _) => node is TypeDeclarationSyntax,
                static (marked, stop) => marked.IsFirstPart() ? AgentParser.Parse((INamedTypeSymbol)marked.TargetSymbol, reporter: null, stop) : null)
            // A base has nothing of its own: its nodes and fields are those of the agents that derive from it.
            .Where(static agent => agent is { IsAbstract: false })
            .WithTrackingName(TrackingNames.Agents);

        context.RegisterSourceOutput(agents, static (output, agent) => output.AddSource(agent!.Path.HintName(), AgentEmitter.Emit(agent)));
    }
}
