namespace MetaIsland.Parsing;

/// <summary>Every metadata name that parsing looks for, once.</summary>
public static class KnownNames
{
    public const string World = "MetaIsland.WorldAttribute";
    public const string Agent = "MetaIsland.AgentAttribute";
    public const string Node = "MetaIsland.NodeAttribute";
    public const string SyncPoint = "MetaIsland.SyncPointAttribute";
    public const string Apply = "MetaIsland.ApplyAttribute";
    public const string Resolve = "MetaIsland.ResolveAttribute";
    public const string Rebid = "MetaIsland.RebidAttribute";
    public const string Query = "MetaIsland.QueryAttribute";
    public const string After = "MetaIsland.AfterAttribute";
    public const string AfterAgent = "MetaIsland.AfterAttribute`1";
    public const string When = "MetaIsland.WhenAttribute";
    public const string Receive = "MetaIsland.ReceiveAttribute";
    public const string From = "MetaIsland.FromAttribute";
    public const string Service = "MetaIsland.ServiceAttribute";
    public const string Sink = "MetaIsland.SinkAttribute";
    public const string Pure = "MetaIsland.PureAttribute";
    public const string Immutable = "MetaIsland.ImmutableAttribute";
    public const string Owned = "MetaIsland.OwnedAttribute";
    public const string Effects = "MetaIsland.Effects.EffectsAttribute";
    public const string Audited = "MetaIsland.AuditedAttribute";
    public const string Transient = "MetaIsland.TransientAttribute";
    public const string Bridge = "MetaIsland.Agents.BridgeAttribute";
    public const string GeneratedCode = "System.CodeDom.Compiler.GeneratedCodeAttribute";

    /// <summary>The most agent types a simulation can have.</summary>
    public const int MaxAgentTypes = 8;

    /// <summary>The attribute of a simulation with so many type arguments, the world's included.</summary>
    public static string Simulation(int arity) => "MetaIsland.SimulationAttribute`" + arity;

    /// <summary>The base class generated code gives a simulation.</summary>
    public const string SimulationBase = "MetaIsland.Simulation";

    public const string AgentContext = "MetaIsland.AgentContext";
    public const string SimulationContext = "MetaIsland.SimulationContext";
    public const string AgentId = "MetaIsland.AgentId";
    public const string Outbox = "MetaIsland.Outbox";
    public const string Population = "MetaIsland.Population`1";
    public const string Gather = "MetaIsland.Gather`1";
    public const string Fold = "MetaIsland.Fold`1";
    public const string IFold = "MetaIsland.IFold`2";
    public const string Arrival = "MetaIsland.Arrival`1";
    public const string Scatter = "MetaIsland.Scatter`1";
    public const string Contest = "MetaIsland.Contest`1";
    public const string ContestPolicy = "MetaIsland.IContestPolicy";
    public const string ContestPolicyOfT = "MetaIsland.IContestPolicy`1";
    public const string TakenKeys = "MetaIsland.TakenKeys`1";
    public const string FirstInOrder = "MetaIsland.FirstInOrder";
    public const string HighestPriority = "MetaIsland.HighestPriority";
    public const string Auction = "MetaIsland.Auction";
    public const string Merge = "MetaIsland.Merge";
    public const string Prioritized = "MetaIsland.IPrioritized";
    public const string Bid = "MetaIsland.IBid`1";
    public const string Mergeable = "MetaIsland.IMergeable`1";
    public const string CancellationToken = "System.Threading.CancellationToken";
    public const string TimeProvider = "System.TimeProvider";
    public const string Task = "System.Threading.Tasks.Task";
    public const string TaskOfT = "System.Threading.Tasks.Task`1";
    public const string ValueTask = "System.Threading.Tasks.ValueTask";
    public const string ValueTaskOfT = "System.Threading.Tasks.ValueTask`1";
    public const string AsyncEnumerable = "System.Collections.Generic.IAsyncEnumerable`1";
    public const string EqualityComparer = "System.Collections.Generic.IEqualityComparer`1";

    public const string List = "System.Collections.Generic.List`1";
    public const string Queue = "System.Collections.Generic.Queue`1";
    public const string Dictionary = "System.Collections.Generic.Dictionary`2";
    public const string HashSet = "System.Collections.Generic.HashSet`1";
    public const string ImmutableArray = "System.Collections.Immutable.ImmutableArray`1";
    public const string ImmutableList = "System.Collections.Immutable.ImmutableList`1";
    public const string ImmutableDictionary = "System.Collections.Immutable.ImmutableDictionary`2";
    public const string ImmutableHashSet = "System.Collections.Immutable.ImmutableHashSet`1";

    /// <summary>Members that generated code adds to a type, by what the type is.</summary>
    public static class Reserved
    {
        public static readonly string[] World = ["View", "Events", "EventsLane", "EventsCommit"];

        public static readonly string[] Agent = ["CreateMany", "NodeBridge"];

        public static readonly string[] Simulation =
        [
            "RunAsync", "RoundsAsync", "World", "StateHash", "Log", "Decisions", "Tape", "Agents",
            "WorldAt", "Diff", "Mermaid", "Dot", "Plan", "Nodes", "Program", "Frame",
        ];
    }
}
