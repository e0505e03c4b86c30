using MetaIsland;

[World] public sealed partial class Town { int houses; }

public sealed class Purse { public int Coins; }

[Agent] public sealed partial class Citizen(Purse purse)
{
    int rank;

    [Node] void Put() => rank = ++purse.Coins;
}

[Simulation<Town, Citizen>] public sealed partial class Society;

static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var shared = new Purse();
        return new Society(new Town(), Citizen.CreateMany(8, i => new Citizen(i is 2 or 5 ? shared : new Purse())), options);
    }
}
