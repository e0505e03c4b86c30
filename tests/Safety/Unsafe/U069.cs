// rule: MI2002|MI2003|MI2011|MI2004|MI3005
// source: Error Prone methodReferences_shouldBeFlagged
// truth: observable
using MetaIsland;

public sealed class Treasury
{
    public int Budget { get; private set; } = 100;

    public void Spend(int n) => Budget = Budget * 3 - n;
}

public static class Shared
{
    public static readonly List<int> Ids = [];
    public static readonly Treasury Treasury = new();
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> memory = [1, 2];
    int seen;

    [Node] void Step(AgentContext me)
    {
        memory[0] = me.Id.Value;
        memory.ForEach(Shared.Ids.Add); // !
        Parallel.ForEach(memory, Shared.Treasury.Spend); // !
    }

    [Node, After(nameof(Step))] void Look()
    {
        seen = Shared.Treasury.Budget; // ! MI2017|MI2005
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
