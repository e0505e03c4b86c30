using MetaIsland.Model;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Safety;

/// <summary>A method that the runtime calls, and what it may do.</summary>
/// <param name="Method">The method.</param>
/// <param name="Owner">The agent, world or simulation, or the type of a policy or tally.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Spec">What its signature says; null where it is none of the graph.</param>
internal sealed record EntryPoint(IMethodSymbol Method, INamedTypeSymbol Owner, EntryKind Kind, NodeSpec? Spec)
{
    public string Name => $"{Owner.Name}.{Method.Name}";

    /// <summary>Its outcome is on the tape: it may ask whom it likes.</summary>
    public bool IsRecorded => Spec?.IsRecorded == true;

    /// <summary>It is marked as one of the graph and cannot be: a rule of definition says why.</summary>
    public bool IsBroken => Spec is null && Kind is (EntryKind.Node or EntryKind.Fallback or EntryKind.Handler or EntryKind.SyncPoint);

    /// <summary>The receiver's fields are its own to write.</summary>
    public bool OwnsReceiver => Kind is EntryKind.Node or EntryKind.Handler or EntryKind.Fallback or EntryKind.Apply or EntryKind.Tally;

    /// <summary>What its return value is for others to have.</summary>
    public bool GivesAway => Kind is EntryKind.Node or EntryKind.Fallback or EntryKind.SyncPoint;
}

internal enum EntryKind
{
    Node,
    Handler,
    Fallback,

    /// <summary>What <c>[When]</c> names.</summary>
    Condition,
    SyncPoint,
    Apply,

    /// <summary>Of a world, and it only reads it: queries, what decides contests.</summary>
    Reader,

    /// <summary>A policy of contests.</summary>
    Policy,

    /// <summary>A tally of a fold.</summary>
    Tally,
}
