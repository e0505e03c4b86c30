// source: own: Schelling's segregation
using MetaIsland;

public enum Colour { None, Red, Blue }

public readonly record struct Move(AgentId Who, int From, int To, Colour Colour);

[World]
public sealed partial class City
{
    const int Side = 10;
    readonly Colour[] cells = new Colour[Side * Side];
    int moves;

    public City()
    {
        for (var i = 0; i < cells.Length; i++)
            cells[i] = (i % 5) switch { 0 or 3 => Colour.Red, 1 => Colour.Blue, _ => Colour.None };
    }

    [Apply(Key = nameof(Move.To))]
    bool Apply(Move move)
    {
        if (cells[move.To] != Colour.None || cells[move.From] != move.Colour)
            return false;
        (cells[move.From], cells[move.To]) = (Colour.None, move.Colour);
        moves++;
        return true;
    }

    [Query] public int Like(int place, Colour colour)
    {
        var like = 0;
        foreach (var next in Neighbours(place))
        {
            if (cells[next] == colour)
                like++;
        }
        return like;
    }

    static IEnumerable<int> Neighbours(int place)
    {
        var (x, y) = (place % Side, place / Side);
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if ((dx, dy) == (0, 0))
                    continue;
                yield return (x + dx + Side) % Side + (y + dy + Side) % Side * Side;
            }
        }
    }
}

[Agent]
public sealed partial class Resident
{
    int moved;

    [Node] void Decide(City.View city, AgentContext me, City.Events events)
    {
        var home = me.Random.Next(city.Cells.Length);
        var colour = city.Cells[home];
        if (colour == Colour.None || city.Like(home, colour) >= 3)
            return;
        var free = new List<int>();
        for (var i = 0; i < city.Cells.Length; i++)
        {
            if (city.Cells[i] == Colour.None && city.Like(i, colour) >= 3)
                free.Add(i);
        }
        if (free.Count == 0)
            return;
        events.Emit(new Move(me.Id, home, free[me.Random.Next(free.Count)], colour));
        moved++;
    }
}

[Simulation<City, Resident>]
public sealed partial class Segregation;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Segregation(new City(), Resident.CreateMany(8), options);
}
