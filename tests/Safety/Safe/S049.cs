// source: Rust Sync auto-derivation; own
using MetaIsland;

public sealed class Pricing
{
    public static readonly Pricing Instance = new();

    public double Of(double price) => price * 1.1;
}

[World]
public sealed partial class Land
{
    double price = 2;
}

[Agent]
public sealed partial class Walker
{
    double paid;

    [Node] void Step(Land.View land) => paid = Pricing.Instance.Of(land.Price);
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
