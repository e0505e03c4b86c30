// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014|MI2019
// source: own: a held place that is freed by looking
// truth: not observable because nobody has made a run that shows it
using MetaIsland;

public readonly record struct Step(int From, int To);

[World]
public sealed partial class Land
{
    readonly int[] holder = new int[32];
    int asked;

    [Apply(Key = nameof(Step.To), Frees = nameof(Step.From), Held = nameof(IsHeld))]
    void Apply(Step step)
    {
        holder[step.From] = 0;
        holder[step.To] = 1;
    }

    bool IsHeld(int place)
    {
        asked++; // !
        return holder[place] != 0;
    }
}

[Agent]
public sealed partial class Walker
{
    [Node] void Go(AgentContext me, Land.Events events) => events.Emit(new Step(me.Id.Value, (me.Id.Value + me.Random.Next(3)) % 32));
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
