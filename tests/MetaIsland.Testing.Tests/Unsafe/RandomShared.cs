using MetaIsland;

[World] public sealed partial class Town { int houses; }

[Agent] public sealed partial class Citizen
{
    int luck;

    [Node] void Play() => luck = Random.Shared.Next();
}

[Simulation<Town, Citizen>] public sealed partial class Society;
