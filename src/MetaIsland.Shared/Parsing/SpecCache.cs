using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>
/// What was parsed in a compilation, for as long as the compilation lives: an agent is asked for by its own generator and by that of every
/// simulation that names it.
/// </summary>
internal static class SpecCache
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<INamedTypeSymbol, object>> Specs = new();

    /// <summary>The spec of a type that is one thing only: a world or an agent. Parsed silently.</summary>
    public static T Of<T>(INamedTypeSymbol type, Func<T> parse)
        where T : class
    {
        if (type.ContainingAssembly is not ISourceAssemblySymbol { Compilation: var compilation })
            return parse();
        var specs = Specs.GetValue(compilation, _ => new(SymbolEqualityComparer.Default));
        return specs.GetOrAdd(type, _ => parse()) as T ?? parse();
    }
}
