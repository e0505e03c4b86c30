using System.Collections.Immutable;
using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Safety;

/// <summary>Says each thing once: one diagnostic for a method, a place and a rule.</summary>
internal sealed class FindingReporter(Compilation compilation, Action<Diagnostic> report)
{
    private readonly HashSet<(string, Location)> said = [];

    public void Report(Rule rule, IMethodSymbol method, Place place, Link? chain, params object[] arguments)
    {
        var location = Places.Of(method, place);
        if (said.Add((rule.Id, location)))
            report(Diagnostic.Create(Descriptors.Of(rule), location, Places.Along(compilation, chain), About(arguments), arguments));
    }

    // For fixes, which look for it in the code.
    private static ImmutableDictionary<string, string?> About(object[] arguments) => ImmutableDictionary<string, string?>.Empty
        .Add("Subject", arguments.FirstOrDefault()?.ToString()).Add("Object", arguments.ElementAtOrDefault(1)?.ToString());

    public void Report(Rule rule, Location location, IEnumerable<Location> more, ImmutableDictionary<string, string?> properties, params object[] arguments)
    {
        if (said.Add((rule.Id + string.Join("|", arguments), location)))
            report(Diagnostic.Create(Descriptors.Of(rule), location, more, properties, arguments));
    }
}
