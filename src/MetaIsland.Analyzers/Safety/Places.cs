using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MetaIsland.Analyzers.Safety;

/// <summary>From a place in a method to one in its file.</summary>
internal static class Places
{
    public static Location Of(IMethodSymbol method, Place place)
    {
        var declared = (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences.FirstOrDefault();
        var start = (declared?.Span.Start ?? 0) + place.Start;
        return declared is null || place.Length == 0 || start < 0 || start + place.Length > declared.SyntaxTree.Length
            ? method.Place() ?? Location.None
            : Location.Create(declared.SyntaxTree, new TextSpan(start, place.Length));
    }

    /// <summary>The calls that lead there, then where it happens.</summary>
    public static IEnumerable<Location> Along(Compilation compilation, Link? chain)
    {
        for (var link = chain; link is not null; link = link.Next)
        {
            if (link.DeclarationId.Length > 0 && DocumentationCommentId.GetFirstSymbolForDeclarationId(link.DeclarationId, compilation) is IMethodSymbol method)
                yield return Of(method, link.Place);
        }
    }

    /// <summary><c>Spend -> Take</c>.</summary>
    public static string Names(Link? chain)
    {
        var names = new List<string>();
        for (var link = chain; link is not null; link = link.Next)
            names.Add(link.Name);
        return string.Join(" -> ", names);
    }

    /// <summary><c> through Spend -> Take</c>, or nothing.</summary>
    public static string Through(Link? chain) => chain is null ? "" : " through " + Names(chain);
}
