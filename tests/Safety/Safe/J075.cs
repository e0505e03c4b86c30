// source: own: an apply that moves things between its fields
using MetaIsland;

public readonly record struct Enlist(AgentId Who, int Army);

public readonly record struct Battle(int Attacker, int Defender, int Losses);

[World]
public sealed partial class Front
{
    readonly int[] strength = [10, 10, 10];
    readonly Dictionary<AgentId, int> armyOf = [];
    readonly List<(int Winner, int Loser)> history = [];

    [Apply] void Apply(Enlist enlist)
    {
        if (armyOf.TryGetValue(enlist.Who, out var before))
        {
            if (before == enlist.Army)
                return;
            strength[before]--;
        }
        armyOf[enlist.Who] = enlist.Army;
        strength[enlist.Army]++;
    }

    [Apply(Keys = [nameof(Battle.Attacker), nameof(Battle.Defender)])]
    bool Apply(Battle battle)
    {
        if (battle.Attacker == battle.Defender || Min(battle.Attacker, battle.Defender) < battle.Losses)
            return false;
        var (winner, loser) = strength[battle.Attacker] >= strength[battle.Defender]
            ? (battle.Attacker, battle.Defender)
            : (battle.Defender, battle.Attacker);
        Lose(winner, battle.Losses / 2);
        Lose(loser, battle.Losses);
        history.Add((winner, loser));
        if (history.Count > 20)
            history.RemoveAt(0);
        return true;

        int Min(int a, int b) => Math.Min(strength[a], strength[b]);
    }

    void Lose(int army, int losses) => strength[army] = Math.Max(0, strength[army] - losses);

    [Query] public int Strongest() => Array.IndexOf(strength, strength.Max());
}

[Agent]
public sealed partial class Soldier
{
    int joined;

    [Node] void Serve(Front.View front, AgentContext me, Front.Events events)
    {
        if (me.Round % 3 == 0)
        {
            events.Emit(new Enlist(me.Id, front.Strongest()));
            joined++;
        }
        else
            events.Emit(new Battle(me.Random.Next(3), me.Random.Next(3), 1 + me.Random.Next(2)));
    }
}

[Simulation<Front, Soldier>]
public sealed partial class War;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new War(new Front(), Soldier.CreateMany(8), options);
}
