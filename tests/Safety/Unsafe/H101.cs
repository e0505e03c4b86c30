// rule: MI3001
// source: own: a clock by default
// truth: observable
using MetaIsland;

public static class Ageing
{
    public static int Years(int born, TimeProvider? clock = null) => (clock ?? TimeProvider.System).GetUtcNow().Year - born;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int age;

    [Node] void Age() => age = Ageing.Years(2000); // !
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
