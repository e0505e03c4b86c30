// source: look-alike of X097: struct agents, static nodes by reference
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public partial struct Walker(int wings)
{
    int flown;

    [Node] static void Fly(ref Walker self, AgentContext me) => self.flown += self.Reach(me.Round);

    readonly int Reach(int round) => wings + round % 2;

    [Node, After(nameof(Fly))] void Rest() => flown--;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker(i)), options);
}
