using MetaIsland;

[World] public sealed partial class Town { int houses; }

[Agent] public sealed partial class Citizen
{
    long seen;

    [Node] void Look() => seen = DateTime.UtcNow.Ticks;
}

[Simulation<Town, Citizen>] public sealed partial class Society;
