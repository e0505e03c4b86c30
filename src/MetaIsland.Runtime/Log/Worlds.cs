namespace MetaIsland;

/// <summary>Checks of worlds, for users' own tests.</summary>
public static class Worlds
{
    /// <summary>
    /// Folds the whole log over the first world and compares the outcome with the world the run had: at its end, and wherever a version was kept
    /// (<see cref="SimulationOptions.LogCopyEvery"/> = 1 keeps one a commit). They differ if an <c>[Apply]</c> depends on anything but its world
    /// and its event: a static, the clock, the order of a map.
    /// </summary>
    /// <param name="simulation">A simulation that has run with <see cref="SimulationOptions.Log"/>.</param>
    /// <exception cref="WorldFoldException">They differ; the message says behind which commit first.</exception>
    /// <exception cref="InvalidOperationException">The simulation is running, or keeps no log.</exception>
    public static void AssertFoldEqualsRun(Simulation simulation)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        if (simulation.FindFoldDifference() is { } difference)
            throw new WorldFoldException($"The fold of the log is not the world the run had {difference}: an [Apply] depends on more than its world and its event, such as a static, the clock or the order of a map.");
    }
}
