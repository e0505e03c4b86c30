using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Definition;

/// <summary>MI1010, MI1012: of the nodes there are, names the one that was probably meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestNameFixer))]
public sealed class NearestNameFixer() : Fixer(DefinitionRules.UnknownAfter.Id, DefinitionRules.UnknownFrom.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (place.Property("Other") is not { } wrong || place.Method is not { } method || place.Model.GetDeclaredSymbol(method, place.Stop) is not { } symbol)
            yield break;
        var isAfter = place.Diagnostic.Id == DefinitionRules.UnknownAfter.Id;
        var lists = isAfter ? method.AttributeLists : place.Enclosing<ParameterSyntax>()?.AttributeLists ?? default;
        var argument = lists.SelectMany(l => l.Attributes)
            .SelectMany(a => a.ArgumentList?.Arguments.ToList() ?? [])
            .FirstOrDefault(a => a.NameEquals is null && place.Model.GetConstantValue(a.Expression, place.Stop).Value as string == wrong);
        if (argument is null)
            yield break;
        var candidates = (isAfter ? ForAfter(place, argument, symbol) : ForFrom(place, symbol)).Where(c => !c.SameAs(symbol)).ToList();
        var near = Spelling.Near(wrong, candidates.Select(c => c.Name));
        // Of a type that one node returns, that node is meant however it is spelt.
        if (near is null && !isAfter && candidates.Count == 1)
            near = candidates[0].Name;
        if (candidates.FirstOrDefault(c => c.Name == near) is not { } meant)
            yield break;
        var name = Nodes.Reference(place.Model.Compilation, meant, symbol.ContainingType);
        yield return Fix.In(place.Document, $"Name '{meant.Name}'", "name", () =>
            place.Root.ReplaceNode(argument.Expression, SyntaxFactory.ParseExpression(name).WithTriviaFrom(argument.Expression)));
    }

    // Nodes of the agent that After<TAgent> names, else the type's own.
    private static IEnumerable<IMethodSymbol> ForAfter(Place place, AttributeArgumentSyntax argument, IMethodSymbol symbol)
    {
        var attribute = argument.FirstAncestorOrSelf<AttributeSyntax>();
        var type = place.Model.GetSymbolInfo(attribute!, place.Stop).Symbol?.ContainingType;
        return Nodes.Of(type is { Arity: 1 } ? (INamedTypeSymbol)type.TypeArguments[0] : symbol.ContainingType);
    }

    // Whatever in the graph returns the type.
    private static IEnumerable<IMethodSymbol> ForFrom(Place place, IMethodSymbol symbol)
    {
        var parameter = symbol.Parameters.First(p => p.Name == place.Enclosing<ParameterSyntax>()!.Identifier.ValueText);
        var type = parameter.Type.WithoutNull(out _);
        if (type is INamedTypeSymbol { Arity: 1 } gather && (gather.Is(KnownNames.Gather) || gather.Is(KnownNames.Arrival)))
            type = gather.TypeArguments[0];
        var home = symbol.ContainingType;
        var others = home.IsSimulation() ? Simulations.AgentsOf(home) : Simulations.Naming(place.Model.Compilation, home);
        return others.Prepend(home).SelectMany(Nodes.Of).Where(n => Nodes.Output(n).SameAs(type));
    }
}
