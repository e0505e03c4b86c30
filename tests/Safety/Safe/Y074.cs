// source: look-alike of X043: types asked for their names
using MetaIsland;

public sealed record Sample(int Value);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    string name = "";
    bool isRecord;

    [Node] void Step(AgentContext me)
    {
        object value = me.Round % 2 == 0 ? new Sample(1) : 3;
        name = nameof(Sample) + typeof(Sample).Name;
        isRecord = value is Sample && value.GetType() == typeof(Sample);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
