using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Definition;

/// <summary>MI1011: a sync point that waits for nodes says of which agents: <c>[After&lt;Islander&gt;("Act")]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AfterOfAgentFixer))]
public sealed class AfterOfAgentFixer() : Fixer(DefinitionRules.ForeignAfter.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (place.Property("Other") is not { } name || RunMethod.Around(place) is not { IsSyncPoint: true } method
            || method.Syntax.AttributeLists.SelectMany(l => l.Attributes).FirstOrDefault(a => Names(place, a, name)) is not { ArgumentList.Arguments: var arguments } attribute)
            yield break;
        foreach (var agent in Simulations.AgentsOf(method.Symbol.ContainingType))
        {
            if (Nodes.Of(agent).FirstOrDefault(n => n.Name == name) is not { } node)
                continue;
            var type = agent.ToMinimalDisplayString(place.Model, attribute.SpanStart);
            var added = $"After<{type}>({Nodes.Reference(place.Model.Compilation, node, method.Symbol.ContainingType)})";
            yield return Fix.In(place.Document, $"Write [{added}]", $"after {agent.Name}", () =>
            {
                if (arguments.Count == 1)
                    return place.Root.ReplaceNode(attribute, Attributes.Parse(added).WithTriviaFrom(attribute));
                var argument = arguments.First(a => IsName(place, a, name));
                var rest = attribute.WithArgumentList(attribute.ArgumentList!.WithArguments(arguments.Remove(argument)));
                var changed = method.Syntax.ReplaceNode(attribute, rest);
                return place.Root.ReplaceNode(method.Syntax, Attributes.AddBeside(changed, changed.AttributeLists.SelectMany(l => l.Attributes).First(a => a.IsEquivalentTo(rest)), added));
            });
        }
    }

    private static bool Names(Place place, AttributeSyntax attribute, string name) =>
        place.Model.GetSymbolInfo(attribute, place.Stop).Symbol?.ContainingType.Is(KnownNames.After) == true
        && attribute.ArgumentList?.Arguments.Any(a => IsName(place, a, name)) == true;

    private static bool IsName(Place place, AttributeArgumentSyntax argument, string name) => place.Model.GetConstantValue(argument.Expression, place.Stop).Value as string == name;
}
