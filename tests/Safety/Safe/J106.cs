// source: own: a rank kept by the world, in sorted order, by insertion
using MetaIsland;

public readonly record struct Result(AgentId Who, int Points);

[World]
public sealed partial class Ladder
{
    readonly List<(int Points, AgentId Who)> ranks = [];

    [Apply(Key = nameof(Result.Who))]
    void Apply(Result result)
    {
        ranks.RemoveAll(rank => rank.Who == result.Who);
        var place = ranks.FindIndex(rank => rank.Points < result.Points);
        if (place < 0)
            ranks.Add((result.Points, result.Who));
        else
            ranks.Insert(place, (result.Points, result.Who));
        if (ranks.Count > 50)
            ranks.RemoveRange(50, ranks.Count - 50);
    }

    [Query] public int? PlaceOf(AgentId who)
    {
        for (var i = 0; i < ranks.Count; i++)
        {
            if (ranks[i].Who == who)
                return i;
        }
        return null;
    }
}

[Agent]
public sealed partial class Player
{
    int points;
    int best = int.MaxValue;

    [Node] void Play(Ladder.View ladder, AgentContext me, Ladder.Events events)
    {
        if (ladder.PlaceOf(me.Id) is { } place)
            best = Math.Min(best, place);
        points += me.Random.Next(-2, 4);
        events.Emit(new Result(me.Id, points));
    }
}

[Simulation<Ladder, Player>]
public sealed partial class Contest;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Contest(new Ladder(), Player.CreateMany(8), options);
}
