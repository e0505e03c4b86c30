using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Analyzers.Usage;

/// <summary>The names in the <c>[After]</c> attributes of a method, each where it is written.</summary>
internal static class AfterPlaces
{
    public static IEnumerable<(string? Agent, string Node, Location Place)> Of(IMethodSymbol method, CancellationToken stop)
    {
        foreach (var attribute in method.GetAttributes())
        {
            var ofAgent = attribute.AttributeClass.Is(KnownNames.AfterAgent);
            if (!ofAgent && !attribute.AttributeClass.Is(KnownNames.After)
                || attribute.ConstructorArguments.FirstOrDefault() is not { Kind: TypedConstantKind.Array, IsNull: false } names
                || attribute.ApplicationSyntaxReference?.GetSyntax(stop) is not AttributeSyntax { ArgumentList: { } list })
                continue;
            var agent = ofAgent && attribute.AttributeClass!.TypeArguments[0] is INamedTypeSymbol type ? TypePaths.From(type).FullName : null;
            for (var i = 0; i < names.Values.Length; i++)
            {
                // Written as an array they have one place for all.
                if (names.Values[i] is { Kind: TypedConstantKind.Primitive, Value: string name } && list.Arguments.Count == names.Values.Length)
                    yield return (agent, name, list.Arguments[i].GetLocation());
            }
        }
    }
}
