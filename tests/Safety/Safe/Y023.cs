// source: own: text read and written the same way everywhere
using System.Globalization;
using MetaIsland;

[World]
public sealed partial class Land
{
    string tariff = "corn=1.5;rye=2";
}

[Agent]
public sealed partial class Walker
{
    double cost;
    string label = "";

    [Node] void Step(Land.View land)
    {
        foreach (var part in land.Tariff.Split(';'))
        {
            var at = part.IndexOf('=');
            if (double.TryParse(part.AsSpan(at + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var price))
                cost += price;
            if (part.StartsWith("corn", StringComparison.Ordinal))
                label = price.ToString("0.00", CultureInfo.InvariantCulture).ToUpperInvariant();
        }
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
