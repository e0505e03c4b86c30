using MetaIsland;

[World] public sealed partial class Town { int houses; }

[Agent] public sealed partial class Citizen
{
    static int next;
    int number;

    [Node] void Register() => number = ++next;
}

[Simulation<Town, Citizen>] public sealed partial class Society;
