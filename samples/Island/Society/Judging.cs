using MetaIsland;

namespace IslandSample.Society;

/// <summary>
/// For whom and how long the judge waits. That is part of a program, not an option of a run: the compiler checks that nobody who may be left out
/// writes anything. So there is a simulation for each pair of settings, and this is the list of them.
/// </summary>
/// <param name="Quorum">The judge closes when this part of the members is there.</param>
/// <param name="Deadline">Or when so much time has passed since the round was opened; null for no deadline.</param>
/// <param name="Plan">The compiled graph.</param>
/// <param name="Create">Makes the simulation, which is an <see cref="ISociety"/>.</param>
internal sealed record Judging(double Quorum, TimeSpan? Deadline, Plan Plan, Func<Island, Islander[], SimulationOptions, Simulation> Create)
{
    /// <summary>All there are, in every combination of a quorum and a deadline; the first waits for everybody.</summary>
    public static IReadOnlyList<Judging> All { get; } =
    [
        new(1, null, IslandSimulation.Plan, (island, members, options) => new IslandSimulation(island, members, options)),
        new(0.5, null, Quorum50.Plan, (island, members, options) => new Quorum50(island, members, options)),
        new(0.8, null, Quorum80.Plan, (island, members, options) => new Quorum80(island, members, options)),
        new(0.9, null, Quorum90.Plan, (island, members, options) => new Quorum90(island, members, options)),
        new(1, TimeSpan.FromSeconds(5), Deadline05.Plan, (island, members, options) => new Deadline05(island, members, options)),
        new(0.5, TimeSpan.FromSeconds(5), Quorum50Deadline05.Plan, (island, members, options) => new Quorum50Deadline05(island, members, options)),
        new(0.8, TimeSpan.FromSeconds(5), Quorum80Deadline05.Plan, (island, members, options) => new Quorum80Deadline05(island, members, options)),
        new(0.9, TimeSpan.FromSeconds(5), Quorum90Deadline05.Plan, (island, members, options) => new Quorum90Deadline05(island, members, options)),
        new(1, TimeSpan.FromSeconds(30), Deadline30.Plan, (island, members, options) => new Deadline30(island, members, options)),
        new(0.5, TimeSpan.FromSeconds(30), Quorum50Deadline30.Plan, (island, members, options) => new Quorum50Deadline30(island, members, options)),
        new(0.8, TimeSpan.FromSeconds(30), Quorum80Deadline30.Plan, (island, members, options) => new Quorum80Deadline30(island, members, options)),
        new(0.9, TimeSpan.FromSeconds(30), Quorum90Deadline30.Plan, (island, members, options) => new Quorum90Deadline30(island, members, options)),
    ];

    /// <summary>The judge of these settings.</summary>
    public static Judging Of(double quorum, TimeSpan? deadline) => All.First(judging => judging.Quorum == quorum && judging.Deadline == deadline);
}
