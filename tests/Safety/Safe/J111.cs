// source: own: several worlds' worth of rules behind one method group
using MetaIsland;

public static class Rules
{
    public delegate int Rule(int energy, int round);

    private static readonly Rule[] all = [Fast, Feast, Sleep];

    private static int Fast(int energy, int round) => energy - 1;
    private static int Feast(int energy, int round) => energy + round % 3;
    private static int Sleep(int energy, int round) => Math.Min(energy + 1, 10);

    public static Rule For(int round) => all[round % all.Length];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy = 5;
    readonly List<int> past = [];

    [Node] void Live(AgentContext me)
    {
        var rule = Rules.For(me.Round + me.Id.Value);
        energy = rule(energy, me.Round);
        past.Add(energy);
        past.RemoveAll(IsOld);
        energy += past.Exists(past => past > 8) ? -1 : 0;
    }

    bool IsOld(int level) => level < energy - 5 || past.Count > 10;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
