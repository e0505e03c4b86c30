using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Safety;

/// <summary>Who may emit an event, and how a new one may be called.</summary>
internal static class Emitters
{
    /// <summary>What may come to nothing or is recorded writes nothing, so it emits nothing either.</summary>
    public static bool HasObstacle(RunMethod method, IParameterSymbol? without)
    {
        var mark = method.Symbol.Attribute(KnownNames.Node);
        return mark is null && !method.IsSyncPoint && !method.Symbol.Has(KnownNames.Receive)
            || mark?.NamedArguments.Any(a => a.Key is "Timeout" or "OnFailure" or "Fallback") == true
            || method.Symbol.Parameters.Any(p => p.Has(KnownNames.Service) && !p.SameAs(without))
            || method.Syntax.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(a => a.Name.Identifier.ValueText == "Time"
                && a.Expression is IdentifierNameSyntax context && method.Symbol.Parameters.Any(p => p.Name == context.Identifier.ValueText));
    }

    /// <summary>A name that nothing has where the event will stand.</summary>
    public static string FreeName(Place place, INamedTypeSymbol owner, string name)
    {
        var free = name;
        for (var i = 2; owner.GetMembers(free).Length > 0 || place.Model.LookupNamespacesAndTypes(place.Node.SpanStart, name: free).Length > 0; i++)
            free = name + i;
        return free;
    }
}
