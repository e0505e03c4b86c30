// source: look-alike of X065: invariant, or not formatted at all
using System.Globalization;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    string label = "";

    [Node] void Step(AgentContext me)
    {
        var price = 1.5 + me.Round;
        label = price.ToString("N2", CultureInfo.InvariantCulture);
        label += FormattableString.Invariant($"{price}") + string.Create(CultureInfo.InvariantCulture, $"{price:0.0}");
        label += $"{me.Id.Value} {nameof(Walker)} {'x'} {true}";
        label += me.Round.ToString("D3", CultureInfo.InvariantCulture) + label.Length;
        label = label[..Math.Min(label.Length, 20)];
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
