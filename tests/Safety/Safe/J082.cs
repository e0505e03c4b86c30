// source: own: own events of an object made in place
using MetaIsland;

public sealed class Thermostat(double target)
{
    public event Action<double>? TooCold;
    public event EventHandler<int>? Step;

    public void Run(double from, int steps)
    {
        var now = from;
        for (var i = 0; i < steps; i++)
        {
            Step?.Invoke(this, i);
            if (now < target)
                TooCold?.Invoke(target - now);
            now -= 0.5;
        }
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    double wood = 100;
    int warnings;

    void OnStep(object? sender, int step) => warnings += step % 2;

    [Node] void Heat(AgentContext me)
    {
        var thermostat = new Thermostat(18);
        thermostat.TooCold += missing => wood -= missing;
        thermostat.Step += OnStep;
        thermostat.Run(17 + me.Random.NextDouble() * 3, 4);
        thermostat.Step -= OnStep;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
