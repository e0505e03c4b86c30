// rule: MI3001
// source: DURABLE0001; Sonar S6354; workflowcheck time.Now
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy;
    long last;

    [Node] void Step()
    {
        if (DateTime.Now.Second % 2 == 0) // !
            energy++;
        last = DateTimeOffset.UtcNow.Ticks; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
