using MetaIsland.Generators.Emit;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Generators;

/// <summary>Generates the other half of each <c>[World]</c>. It is silent: analyzers that run the same parser say what is wrong.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class WorldGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var worlds = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.World,
                static (node, _) => node is TypeDeclarationSyntax,
                static (marked, stop) => marked.IsFirstPart() ? WorldParser.Parse((INamedTypeSymbol)marked.TargetSymbol, reporter: null, stop) : null)
            .Where(static world => world is not null)
            .WithTrackingName(TrackingNames.Worlds);

        context.RegisterSourceOutput(worlds, static (output, world) => output.AddSource(world!.Path.HintName(), WorldEmitter.Emit(world)));
    }
}
