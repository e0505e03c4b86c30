using System.Globalization;

namespace MetaIsland.Testing.Running;

/// <summary>A simulation that the factory made to run in a certain way.</summary>
internal sealed class SimulationRun
{
    private readonly HeardSchedule schedule;

    private SimulationRun(Simulation simulation, HeardSchedule schedule) => (Simulation, this.schedule) = (simulation, schedule);

    public Simulation Simulation { get; }

    /// <summary>Makes it in the culture of the way, which the caller goes on in.</summary>
    public static SimulationRun Create(Func<SimulationOptions, Simulation> create, Way way, TimeSpan watchdog, Tape? replay)
    {
        if (way.Culture is { } culture)
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        var schedule = new HeardSchedule(way.Schedule);
        var simulation = create(new SimulationOptions { Schedule = schedule, Workers = way.Workers, Time = way.Time(), Replay = replay, Watchdog = watchdog });
        return new SimulationRun(simulation ?? throw new InvalidOperationException("The factory returned null: let it return a simulation that has not run."), schedule);
    }

    /// <exception cref="InvalidOperationException">The simulation was run by another schedule.</exception>
    public void RequireUse(int rounds)
    {
        if (rounds > 0 && !schedule.WasUsed)
            throw new InvalidOperationException("The factory made a simulation that does not run as the fuzzer says: give the options it is called with to the simulation's constructor, and set in them what you need (Seed, Services).");
    }
}
