// source: look-alike of X003: events of a fresh object
using MetaIsland;

public sealed class Bell
{
    public event Action<int>? Rung;

    public void Ring(int n) => Rung?.Invoke(n);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int heard;

    void Hear(int n) => heard += n;

    [Node] void Step(AgentContext me)
    {
        var bell = new Bell();
        bell.Rung += Hear;
        bell.Ring(me.Id.Value);
        bell.Rung -= Hear;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
