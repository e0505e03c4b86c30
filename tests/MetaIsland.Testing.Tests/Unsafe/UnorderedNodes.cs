using MetaIsland;

[World] public sealed partial class Town { int houses; }

[Agent] public sealed partial class Citizen
{
    int wealth = 1;

    [Node] void Double() => wealth *= 2;

    [Node] void Earn() => wealth += 1;
}

[Simulation<Town, Citizen>] public sealed partial class Society;
