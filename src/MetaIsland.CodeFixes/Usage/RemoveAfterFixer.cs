using MetaIsland.CodeFixes.Support;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Usage;

/// <summary>MI4003: takes a name out of an <c>[After]</c>, and the attribute away with its last name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveAfterFixer))]
public sealed class RemoveAfterFixer() : Fixer(UsageRules.RedundantAfter.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (place.Enclosing<AttributeArgumentSyntax>() is { Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } list } argument)
        {
            yield return Fix.In(place.Document, $"Take {argument} out of [After]", "after", () => list.Arguments.Count > 1
                ? place.Root.ReplaceNode(list, list.WithArguments(list.Arguments.Remove(argument)))
                : Attributes.Remove(place.Root, attribute));
        }
    }
}
