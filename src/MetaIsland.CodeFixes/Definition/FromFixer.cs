using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Definition;

/// <summary>MI1014: of several nodes that return what a parameter takes, picks one; offered for each.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FromFixer))]
public sealed class FromFixer() : Fixer(DefinitionRules.SeveralProducers.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (place.Enclosing<ParameterSyntax>() is not { } syntax || place.Model.GetDeclaredSymbol(syntax, place.Stop) is not IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter)
            yield break;
        var type = parameter.Type.WithoutNull(out _);
        var gathers = type is INamedTypeSymbol { Arity: 1 } gather && (gather.Is(KnownNames.Gather) || gather.Is(KnownNames.Arrival));
        if (gathers)
            type = ((INamedTypeSymbol)type).TypeArguments[0];
        foreach (var producer in Producers(place, method, gathers).Where(n => !n.SameAs(method) && Nodes.Output(n).SameAs(type)))
        {
            var from = $"From({Nodes.Reference(place.Model.Compilation, producer, method.ContainingType)})";
            yield return Fix.In(place.Document, $"Take it from '{producer.Name}'", $"from {producer.Name}",
                () => place.Root.ReplaceNode(syntax, Attributes.AddBefore(syntax, from)));
        }
    }

    private static IEnumerable<IMethodSymbol> Producers(Place place, IMethodSymbol method, bool gathers)
    {
        var home = method.ContainingType;
        if (home.IsSimulation())
            return (gathers ? Simulations.AgentsOf(home) : [home]).SelectMany(Nodes.Of);
        return Simulations.Naming(place.Model.Compilation, home).Prepend(home).SelectMany(Nodes.Of);
    }
}
