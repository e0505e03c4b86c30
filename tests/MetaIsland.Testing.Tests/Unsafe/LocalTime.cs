using MetaIsland;

[World] public sealed partial class Town { int houses; }

[Agent] public sealed partial class Citizen
{
    int hour;

    [Node] void Look() => hour = TimeZoneInfo.ConvertTime(new DateTimeOffset(2024, 1, 1, 12, 0, 0, TimeSpan.Zero), TimeZoneInfo.Local).Hour;
}

[Simulation<Town, Citizen>] public sealed partial class Society;
