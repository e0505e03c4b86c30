// source: RacerD @ThreadConfined; metrics, explicitly audited
using System.Diagnostics;
using MetaIsland;

public static class Probes
{
    [Audited("For a person with a debugger: nothing of it comes back.")]
    public static void Note(string tag) => Debug.WriteLine(tag + Stopwatch.GetTimestamp());
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy;

    [Node] void Step()
    {
        Probes.Note("step");
        energy++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
