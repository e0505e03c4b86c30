using MetaIsland.CodeFixes.Support;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Definition;

/// <summary>MI1025: takes an attribute away that nobody reads where it stands.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveMisplacedFixer))]
public sealed class RemoveMisplacedFixer() : Fixer(DefinitionRules.Misplaced.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (place.Enclosing<AttributeSyntax>() is { } attribute)
            yield return Fix.In(place.Document, $"Take [{attribute}] away", "attribute", () => Attributes.Remove(place.Root, attribute));
    }
}
