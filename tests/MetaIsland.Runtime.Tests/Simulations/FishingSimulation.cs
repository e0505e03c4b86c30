namespace MetaIsland.Tests.Simulations;

[Simulation<Pond, Fisher>]
public sealed partial class FishingSimulation
{
    [SyncPoint]
    private static Weather Forecast(Gather<int> seen, SimulationContext here) => new((seen.Values.ToArray().Sum() + here.Random.Next(10)) % 4);

    [SyncPoint]
    private static void Pour(Weather weather, Pond.Events events) => events.Emit(new Rain(weather.Wind * 3));
}
