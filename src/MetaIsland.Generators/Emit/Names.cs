namespace MetaIsland.Generators.Emit;

/// <summary>Runtime types as generated code writes them.</summary>
internal static class Names
{
    public const string IWorld = "global::MetaIsland.Versions.IWorld";
    public const string IAgent = "global::MetaIsland.Agents.IAgent";
    public const string Bridge = "global::MetaIsland.Agents.Bridge";
    public const string EventSource = "global::MetaIsland.Events.EventSource";
    public const string EventLane = "global::MetaIsland.Events.EventLane";
    public const string EventBuffer = "global::MetaIsland.Events.EventBuffer";
    public const string WorldCommit = "global::MetaIsland.Events.WorldCommit";
    public const string EventKind = "global::MetaIsland.Events.EventKind";
    public const string ContestedKind = "global::MetaIsland.Events.ContestedKind";
    public const string ContestPolicy = "global::MetaIsland.IContestPolicy";
    public const string FirstInOrder = "global::MetaIsland.FirstInOrder";
    public const string KeyContests = "global::MetaIsland.Events.KeyContests";
    public const string StateHasher = "global::MetaIsland.State.StateHasher";
    public const string WorldDiff = "global::MetaIsland.Logging.WorldDiff";
    public const string KeyOrder = "global::MetaIsland.State.KeyOrder";
    public const string KeyComparer = "global::MetaIsland.State.KeyComparer";
    public const string InKeyOrder = "global::MetaIsland.MapExtensions.InKeyOrder";

    public const string Unsafe = "global::System.Runtime.CompilerServices.Unsafe";
    public const string UnsafeAccessor = "global::System.Runtime.CompilerServices.UnsafeAccessor";
    public const string UnsafeAccessorKind = "global::System.Runtime.CompilerServices.UnsafeAccessorKind";
    public const string ModuleInitializer = "global::System.Runtime.CompilerServices.ModuleInitializer";
    public const string CollectionsMarshal = "global::System.Runtime.InteropServices.CollectionsMarshal";
}
