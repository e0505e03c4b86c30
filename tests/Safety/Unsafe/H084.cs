// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: what ends with a block says so in a static
// truth: observable
using MetaIsland;

public static class Depth
{
    public static int Now;
}

public readonly ref struct Scope
{
    public Scope() => Depth.Now++;
    public void Dispose() => Depth.Now--;
}

public sealed class Later : IAsyncDisposable
{
    public ValueTask DisposeAsync()
    {
        Depth.Now += 2;
        return default;
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
    int deep;

    [Node] void Enter()
    {
        using var scope = new Scope(); // !
        deep++;
    }

    [Node, After(nameof(Enter))] async Task Leave(AgentContext me)
    {
        await using var later = new Later(); // !
        await me.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
