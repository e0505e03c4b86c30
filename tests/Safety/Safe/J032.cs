// source: own: text read with spans and written the same way everywhere
using System.Globalization;
using System.Text;
using MetaIsland;

public readonly record struct Reading(int Station, double Value)
{
    public static bool TryParse(ReadOnlySpan<char> line, out Reading reading)
    {
        reading = default;
        var colon = line.IndexOf(':');
        if (colon < 0)
            return false;
        if (!int.TryParse(line[..colon], NumberStyles.Integer, CultureInfo.InvariantCulture, out var station) ||
            !double.TryParse(line[(colon + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return false;
        reading = new Reading(station, value);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Station}:{Value:R}");
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    string journal = "";
    double sum;

    [Node] void Note(AgentContext me)
    {
        var text = new StringBuilder(journal);
        if (text.Length > 0)
            text.Append(';');
        text.Append(CultureInfo.InvariantCulture, $"{me.Random.Next(5)}:{me.Random.NextDouble():F3}");
        journal = text.Length > 200 ? "" : text.ToString();
        sum = 0;
        foreach (var part in journal.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Reading.TryParse(part, out var reading))
                sum += reading.Value;
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
