using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Definition;

/// <summary>
/// MI1013: a sync point gathers what agents return; what no node could return, since it is an interface, is a service.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TakeItFixer))]
public sealed class TakeItFixer() : Fixer(DefinitionRules.NoProducer.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (place.Enclosing<ParameterSyntax>() is not { Type: { } written } syntax
            || place.Model.GetDeclaredSymbol(syntax, place.Stop) is not IParameterSymbol { ContainingSymbol: IMethodSymbol method, Type: var annotated })
            yield break;
        var type = annotated.WithoutNull(out _);
        // One value is used otherwise than all of them, so this compiles only where nothing is made of it yet.
        var isUnused = !method.DeclaringSyntaxReferences[0].GetSyntax(place.Stop).DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == syntax.Identifier.ValueText);
        if (isUnused && method.ContainingType.IsSimulation() && Simulations.AgentsOf(method.ContainingType).SelectMany(Nodes.Of).Any(n => Nodes.Output(n).SameAs(type)))
        {
            yield return Fix.In(place.Document, $"Take it of every agent: Gather<{written}>", "gather", () =>
                place.Root.ReplaceNode(written, SyntaxFactory.ParseTypeName($"Gather<{written.WithoutTrivia()}>").WithTriviaFrom(written)));
        }
        if (type.TypeKind == TypeKind.Interface)
            yield return Fix.In(place.Document, "Take it as a service", "service", () => place.Root.ReplaceNode(syntax, Attributes.AddBefore(syntax, "Service")));
    }
}
