// source: own: tournaments by recursion over slices
using MetaIsland;

public readonly record struct Player(int Id, int Skill);

public static class Bracket
{
    public static Player Winner(ReadOnlySpan<Player> players, Func<Player, Player, Player> match)
    {
        if (players.Length == 1)
            return players[0];
        var half = players.Length / 2;
        return match(Winner(players[..half], match), Winner(players[half..], match));
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int champion;

    [Node] void Dream(AgentContext me)
    {
        var players = new Player[8];
        for (var i = 0; i < players.Length; i++)
            players[i] = new Player(i, 1 + me.Random.Next(10));
        var random = me.Random;
        champion = Bracket.Winner(players, (a, b) => random.Next(a.Skill + b.Skill) < a.Skill ? a : b).Id;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
