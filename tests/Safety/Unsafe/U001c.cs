// rule: MI2001
// source: RacerD ThreadSafeExample.tsBad, through a service
// truth: not observable because the node takes a service: its outcome is on the tape, and it has none
using System.ComponentModel.Design;
using MetaIsland;

public sealed class Ledger
{
    public int Last;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step([Service] Ledger ledger, AgentContext me)
    {
        ledger.Last = me.Id.Value; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var services = new ServiceContainer();
        services.AddService(typeof(Ledger), new Ledger());
        options.Services = services;
        return new Walk(new Land(), Walker.CreateMany(8), options);
    }
}
