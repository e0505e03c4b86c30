// source: look-alike of X067: numbers read the same way everywhere
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
    double price;
    int count;

    [Node] void Step(AgentContext me)
    {
        price = double.Parse("1.5", CultureInfo.InvariantCulture);
        count = int.Parse("12", NumberStyles.Integer, CultureInfo.InvariantCulture);
        if (Enum.TryParse<DayOfWeek>("Monday", out var day))
            count += (int)day;
        var date = new DateOnly(2024, 1, 1).AddDays(me.Round);
        count += date.DayOfYear;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
