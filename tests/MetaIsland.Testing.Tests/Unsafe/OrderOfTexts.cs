using MetaIsland;

[World] public sealed partial class Town { int houses; }

[Agent] public sealed partial class Citizen
{
    string first = "";

    [Node] void Sort() => first = new[] { "Z", "Å" }.Order().First();
}

[Simulation<Town, Citizen>] public sealed partial class Society;
