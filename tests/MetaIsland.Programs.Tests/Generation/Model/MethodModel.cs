namespace MetaIsland.Programs.Tests.Generation;

/// <summary>What nodes and sync points have in common.</summary>
internal abstract class MethodModel
{
    public required string Name { get; init; }

    public AsyncStyle Async { get; set; }

    /// <summary>Returns a task and yet has no <c>await</c>: it has always ended when the call returns.</summary>
    public bool EndsAtOnce { get; set; }

    public OutputType? Output { get; set; }

    /// <summary>It may return null: absence.</summary>
    public bool IsOutputNullable { get; set; }

    public List<InputModel> Inputs { get; } = [];

    /// <summary>Methods of the same home named in <c>[After]</c>; nodes of sync points in <c>[After&lt;TAgent&gt;]</c>.</summary>
    public List<MethodModel> After { get; } = [];

    public bool ReadsWorld { get; set; }

    public bool Emits { get; set; }

    /// <summary>Takes an <c>Outbox</c>.</summary>
    public bool Sends { get; set; }

    /// <summary>Takes the <c>Population</c> of these.</summary>
    public List<AgentModel> Populations { get; } = [];

    public bool HasContext { get; set; }

    public bool TakesStop { get; set; }

    public bool AsksOracle { get; set; }

    public bool Fails { get; set; }

    public HashSet<MethodModel> Ancestors { get; } = [];

    /// <summary>How many sync points come before it.</summary>
    public int Phase { get; set; }

    /// <summary>The first sync point that may wait for it: later than its phase's where it is to outlive that one.</summary>
    public int EarliestSync { get; set; }

    public bool IsAsync => Async != AsyncStyle.None;

    /// <summary>It waits on the test's clock; else by <c>me.Delay</c>, where it has a context.</summary>
    public bool HasClock { get; set; } = true;

    public bool Awaits => IsAsync && !EndsAtOnce;

    public void DependOn(MethodModel other)
    {
        Ancestors.Add(other);
        Ancestors.UnionWith(other.Ancestors);
    }
}

internal enum AsyncStyle
{
    None,
    Task,
    ValueTask,
}
