using MetaIsland.Effects.Ir;
using MetaIsland.Effects.Library;

namespace MetaIsland.Effects.Analysis;

/// <summary>What the model of the class library calls a source, as a fact.</summary>
internal static class FactKinds
{
    public static FactKind? Of(NondeterminismKind kind) => kind switch
    {
        NondeterminismKind.Clock => FactKind.Clock,
        NondeterminismKind.Entropy => FactKind.Entropy,
        NondeterminismKind.HashCode => FactKind.HashCode,
        NondeterminismKind.CompletionOrder => FactKind.CompletionOrder,
        NondeterminismKind.ThreadIdentity => FactKind.ThreadIdentity,
        NondeterminismKind.OutsideWorld => FactKind.OutsideWorld,
        NondeterminismKind.RealTime => FactKind.RealTime,
        NondeterminismKind.Culture => FactKind.Culture,
        NondeterminismKind.GarbageCollection => FactKind.GarbageCollection,
        NondeterminismKind.FloatingPoint => FactKind.FloatingPoint,
        // The order matters only where it shows: the loop is looked at, not the call.
        _ => null,
    };
}
