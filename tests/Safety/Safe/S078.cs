// source: CodeQL name patterns (Add.*, Remove.*, Set.*)
using MetaIsland;

public readonly record struct Sum(double Value)
{
    public Sum Add(double more) => new(Value + more);

    public Sum Set(double value) => new(value);
}

[World]
public sealed partial class Land
{
    double price = 1.5;
}

[Agent]
public sealed partial class Walker
{
    Sum sum;
    int energy;

    [Node] void Step(Land.View land)
    {
        sum = sum.Add(land.Price).Set(1).Add(2);
        var day = DateTime.UnixEpoch.Add(TimeSpan.FromDays(1));
        energy += day.Day;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
