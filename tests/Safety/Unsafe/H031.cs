// rule: MI3002
// source: own: an Apply draws
// truth: observable
using MetaIsland;

public readonly record struct Roll(AgentId By);

[World]
public sealed partial class Land
{
    readonly int[] luck = new int[16];

    [Apply] void Apply(Roll roll) => luck[roll.By.Value] = Random.Shared.Next(6); // !
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step(Land.Events events, AgentContext me) => events.Emit(new Roll(me.Id));
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
