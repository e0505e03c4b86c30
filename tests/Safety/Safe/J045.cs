// source: own: async with two helpers and a plan for failures
using System.ComponentModel.Design;
using MetaIsland;

public interface IWeather
{
    ValueTask<double> Forecast(int day, CancellationToken stop);
}

public sealed class Steady : IWeather
{
    public ValueTask<double> Forecast(int day, CancellationToken stop) => new(10 + day % 7);
}

public sealed record Outlook(double Mean, double Worst);

public sealed record Plan(bool Sows, int Seeds);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int seeds = 20;
    int fields;

    [Node(OnFailure = FailurePolicy.Skip)]
    static async Task<Outlook> Ask(AgentContext me, [Service] IWeather weather, CancellationToken stop)
    {
        var days = new double[3];
        for (var i = 0; i < days.Length; i++)
            days[i] = await Retry(() => weather.Forecast(me.Round + i, stop), 2);
        return new Outlook(days.Average(), days.Min());

        static async ValueTask<T> Retry<T>(Func<ValueTask<T>> call, int times)
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    return await call();
                }
                catch (TimeoutException) when (attempt < times)
                {
                }
            }
        }
    }

    [Node] Plan Decide(Outlook? outlook) => outlook switch
    {
        null => new(false, 0),
        { Worst: < 5 } => new(false, 1),
        { Mean: var mean } => new(mean > 11, Math.Min(seeds, 5)),
    };

    [Node] void Sow(Plan plan)
    {
        if (!plan.Sows)
            return;
        seeds -= plan.Seeds;
        fields++;
        if (seeds <= 0)
            seeds = 20;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var services = new ServiceContainer();
        services.AddService(typeof(IWeather), new Steady());
        options.Services = services;
        return new Walk(new Land(), Walker.CreateMany(8), options);
    }
}
