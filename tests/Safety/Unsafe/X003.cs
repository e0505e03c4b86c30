// rule: MI2001|MI2002|MI2003|MI2004
// source: own: subscribing is a write
// truth: not observable because nobody rings the bell
using MetaIsland;

public sealed class Bell
{
    public event Action? Rung;

    public void Ring() => Rung?.Invoke();
}

public static class Shared
{
    public static readonly Bell Bell = new();
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

    void Hear() => heard++;

    [Node] void Step()
    {
        Shared.Bell.Rung += Hear; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
