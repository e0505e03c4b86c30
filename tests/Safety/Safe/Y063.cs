// source: look-alike of X011: what is static is looked at through read-only spans
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static ReadOnlySpan<int> Steps => [1, 2, 3, 5];

    static readonly int[] Primes = [2, 3, 5, 7];

    int sum;

    [Node] void Step(AgentContext me)
    {
        ReadOnlySpan<int> some = Primes.AsSpan(1, 2);
        ref readonly var first = ref Primes[0];
        sum = some[0] + first + Steps[me.Round % Steps.Length];
        sum += some.IndexOf(5) + Array.IndexOf(Primes, 7) + Array.BinarySearch(Primes, 3);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
