using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Definition;

/// <summary>MI1001: makes a type and the types around it partial. The compiler says CS0260, since generated code opens the type all the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFixer))]
public sealed class MakePartialFixer() : Fixer(DefinitionRules.NotPartial.Id, "CS0260")
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (place.Enclosing<TypeDeclarationSyntax>() is not { } type || !IsOurs(place, type))
            yield break;
        var types = type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Where(t => !t.Modifiers.Any(SyntaxKind.PartialKeyword)).ToList();
        if (types.Count == 0)
            yield break;
        yield return Fix.In(place.Document, $"Make '{types[0].Identifier.ValueText}' partial", "partial",
            () => place.Root.ReplaceNodes(types, (_, node) => Modifiers.AddLast(node, SyntaxKind.PartialKeyword)));
    }

    private static bool IsOurs(Place place, TypeDeclarationSyntax type) => type.DescendantNodesAndSelf().OfType<TypeDeclarationSyntax>().Any(t =>
        place.Model.GetDeclaredSymbol(t, place.Stop) is { } symbol && (symbol.Has(KnownNames.World) || symbol.Has(KnownNames.Agent) || symbol.IsSimulation()));
}
