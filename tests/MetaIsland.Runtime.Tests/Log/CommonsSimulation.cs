namespace MetaIsland.Tests.Logging;

[Simulation<Commons, Commoner>]
public sealed partial class CommonsSimulation
{
    [SyncPoint]
    [After<Commoner>("Work")]
    private static void Judge(Gather<Act> acts, SimulationContext here, Commons.Events events)
    {
        if (acts.Count > 0)
            events.Emit(new QuotaSet(10 * here.Round + acts.Count));
    }

    [SyncPoint, After(nameof(Judge))]
    private static void Close(Commons.Events events) => events.Emit(new Claim(3, "nobody", 0));
}
