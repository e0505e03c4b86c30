using MetaIsland.Programs.Tests.Support;

namespace MetaIsland.Programs.Tests.Laws;

/// <summary>A type of agents without anything slow beside one that fishes slowly.</summary>
[Agent]
public sealed partial class Walker
{
    private int steps;

    [Node]
    private void Walk(AgentContext me, [Service] IWitness witness)
    {
        steps++;
        witness.Saw(me.Id, me.Round, nameof(Walk));
    }
}

[Simulation<Pond, Fisher, Walker>]
public sealed partial class Village;
