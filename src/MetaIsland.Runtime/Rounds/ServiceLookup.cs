using System.ComponentModel;

namespace MetaIsland.Rounds;

/// <summary>Finds the services a program asks for and remembers all that are missing, so that one message can name them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ServiceLookup
{
    private readonly IServiceProvider? services;
    private readonly bool isReplay;
    private readonly List<string> missing = [];

    internal ServiceLookup(IServiceProvider? services, bool isReplay)
    {
        this.services = services;
        this.isReplay = isReplay;
    }

    /// <summary>The service, for the nodes and sync points named in <paramref name="takenBy"/>.</summary>
    /// <param name="takenBy">Who takes it, for the message.</param>
    /// <param name="onlyRecorded">Nobody takes it who is not recorded: a replay does without.</param>
    public TService Get<TService>(string takenBy, bool onlyRecorded)
        where TService : notnull
    {
        if (isReplay && onlyRecorded)
            return default!;
        if (services?.GetService(typeof(TService)) is TService service)
            return service;
        missing.Add($"{typeof(TService)} (taken by {takenBy})");
        return default!;
    }

    internal void ThrowIfMissing()
    {
        if (missing.Count > 0)
            throw new InvalidOperationException($"{nameof(SimulationOptions)}.{nameof(SimulationOptions.Services)} has no {string.Join(", no ", missing)}. Register what is missing before the run.");
    }
}
