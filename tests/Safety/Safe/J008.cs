// source: own: wealth exchanged, and its Gini coefficient
using System.Globalization;
using MetaIsland;

public readonly record struct Paid(AgentId From, int To, int Amount);

[World]
public sealed partial class Economy
{
    readonly long[] wealth = [.. Enumerable.Repeat(100L, 8)];

    [Apply] bool Apply(Paid paid)
    {
        ref var from = ref wealth[paid.From.Value];
        if (from < paid.Amount)
            return false;
        from -= paid.Amount;
        wealth[paid.To] += paid.Amount;
        return true;
    }

    [Query] public double Gini()
    {
        var sorted = (long[])wealth.Clone();
        Array.Sort(sorted);
        double above = 0;
        for (var i = 0; i < sorted.Length; i++)
            above += (2.0 * (i + 1) - sorted.Length - 1) * sorted[i];
        return above / (sorted.Length * (double)sorted.Sum());
    }
}

[Agent]
public sealed partial class Citizen
{
    string mood = "";
    int gifts;

    [Node] void Pay(Economy.View economy, AgentContext me, Economy.Events events)
    {
        var partner = me.Random.Next(8);
        if (partner == me.Id.Value || economy.Wealth[me.Id.Value] == 0)
            return;
        events.Emit(new Paid(me.Id, partner, 1));
        gifts++;
    }

    [Node] void Reflect(Economy.View economy, AgentContext me)
    {
        var gini = economy.Gini();
        mood = gini switch
        {
            > 0.5 => string.Create(CultureInfo.InvariantCulture, $"angry about {gini:0.00}"),
            > 0.2 => "uneasy",
            _ => "content",
        };
    }
}

[Simulation<Economy, Citizen>]
public sealed partial class Exchange;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Exchange(new Economy(), Citizen.CreateMany(8), options);
}
