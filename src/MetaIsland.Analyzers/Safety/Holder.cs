namespace MetaIsland.Analyzers.Safety;

/// <summary>Whose an object is, as one entry point sees it.</summary>
/// <param name="Kind">Whose.</param>
/// <param name="Name">For messages: <c>the world 'Island'</c>.</param>
/// <param name="Field">Of one's own: the field that holds it.</param>
internal readonly record struct Holder(HolderKind Kind, string Name, string? Field = null)
{
    /// <summary>Others may use it at the same time.</summary>
    public bool IsShared => Kind is not (HolderKind.Own or HolderKind.Given or HolderKind.Fresh);
}

internal enum HolderKind
{
    Fresh,

    /// <summary>The agent's own; for an <c>[Apply]</c>, the world.</summary>
    Own,

    /// <summary>Handed to this agent alone: an output of its own node, a message.</summary>
    Given,
    World,
    View,
    Static,
    OtherAgent,

    /// <summary>In a field of the agent, but from outside.</summary>
    Inside,

    /// <summary>A service, or what a sync point gave to all.</summary>
    Shared,
}
