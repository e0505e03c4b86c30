// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: a singleton that comes from a generic base class
// truth: observable
using MetaIsland;

public abstract class Singleton<T> where T : Singleton<T>, new()
{
    public static T Instance { get; } = new T();
}

public sealed class GameSettings : Singleton<GameSettings>
{
    public double Gravity { get; set; } = 9.81;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    double speed;

    [Node] void Fall(AgentContext me)
    {
        if (me.Round == 2)
            GameSettings.Instance.Gravity *= 0.5; // !
        speed += GameSettings.Instance.Gravity; // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
