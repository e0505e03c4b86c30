using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>One parse: where complaints go, and whether there was one.</summary>
internal sealed class ParseContext(INamedTypeSymbol type, IReporter? reporter, CancellationToken cancellation)
{
    private bool isInBase;

    /// <summary>What is being parsed: a world, an agent, or a simulation.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The compilation that declares the type; null for a type from metadata.</summary>
    public Compilation? Compilation { get; } = (type.ContainingAssembly as ISourceAssemblySymbol)?.Compilation;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Somebody listens: checks that only find mistakes are worth their time.</summary>
    public bool Reports => reporter is not null;

    public bool IsBroken { get; private set; }

    public void Report(Rule rule, Location? location, params string[] arguments)
    {
        IsBroken = true;
        if (!isInBase)
            reporter?.Report(rule, location, arguments);
    }

    /// <summary>
    /// Parses a member of the type or of a base class. What is wrong in a base class is reported once, where that class itself is parsed,
    /// and not for each type that derives from it.
    /// </summary>
    public T InMemberOf<T>(INamedTypeSymbol declaringType, Func<T> parse)
    {
        isInBase = !declaringType.SameAs(Type);
        try
        {
            return parse();
        }
        finally
        {
            isInBase = false;
        }
    }

    /// <summary>Something is wrong that the compiler reports itself.</summary>
    public void Break() => IsBroken = true;
}
