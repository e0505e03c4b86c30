// source: own: a clock of the simulation's own, with dates as values
using MetaIsland;

public readonly record struct Season(int Number)
{
    public static Season Of(DateOnly date) => new((date.Month % 12) / 3);
    public bool IsWinter => Number == 0;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly DateOnly Start = new(1900, 1, 1);
    int grain = 30;
    string month = "";

    [Node] void Live(AgentContext me)
    {
        var today = Start.AddDays(me.Round * 30 + me.Id.Value);
        grain += Season.Of(today).IsWinter ? -2 : 1;
        var until = new DateOnly(today.Year, 12, 31).DayNumber - today.DayNumber;
        var span = TimeSpan.FromDays(until) + TimeSpan.FromHours(me.Random.Next(24));
        if (span.TotalDays < 30 && today.DayOfWeek == DayOfWeek.Sunday)
            grain++;
        month = today.Month switch { 1 => "January", 12 => "December", _ => "between" };
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
