using MetaIsland.Tests.Simulations;

namespace MetaIsland.Tests.Timing;

/// <summary>
/// Virtual time against queueing theory: an M/M/1 queue of agents has the mean number of customers L = r / (1 - r) and the mean time
/// W = s / (1 - r) that the closed forms say, with r the utilisation and s the mean service time.
/// </summary>
public sealed class QueueTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Customers = 200_000;
    private const int Dropped = Customers / 10;
    private const int Batches = 30;

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.8)]
    [InlineData(0.9)]
    public async Task AQueueOfAgents_IsAsLongAsTheClosedFormsSay(double utilisation)
    {
        var customers = await RunAsync(Customers, utilisation, Schedule.Hybrid);

        var stay = BatchMeans.Of([.. customers.Skip(Dropped).Select(customer => (customer.Left - customer.Arrives).TotalSeconds)], Batches);
        stay.AssertIs(BankSimulation.MeanService.TotalSeconds / (1 - utilisation));

        var length = BatchMeans.Of(Lengths(customers, Dropped, Batches));
        length.AssertIs(utilisation / (1 - utilisation));

        output.WriteLine($"r = {utilisation}: W = {stay}, L = {length}");
    }

    /// <summary>The other two let nobody to the clerk before all have come.</summary>
    [Theory]
    [InlineData("Isolated")]
    [InlineData("Tokens")]
    [InlineData("Actors")]
    public async Task TheQueue_IsTheSame_WhereverAgentsGoOnByThemselves(string schedule)
    {
        var expected = Leaving(await RunAsync(500, 0.8, Schedule.Hybrid));
        Assert.Equal(expected, Leaving(await RunAsync(500, 0.8, ScheduleNames.Find(schedule))));

        static IEnumerable<TimeSpan> Leaving(IReadOnlyList<Customer> customers) => customers.Select(customer => customer.Left);
    }

    private static async Task<IReadOnlyList<Customer>> RunAsync(int count, double utilisation, ISchedule schedule)
    {
        // Agent i comes at the i-th time of a Poisson process.
        var random = new Random(20);
        var arrives = TimeSpan.Zero;
        var customers = new Customer[count];
        for (var i = 0; i < count; i++)
            customers[i] = new Customer(arrives += -Math.Log(1 - random.NextDouble()) * BankSimulation.MeanService / utilisation);
        var simulation = new BankSimulation(new Bank(), customers, new SimulationOptions { Schedule = schedule, Seed = 11, Time = new VirtualTime(Latency.None) });
        await simulation.RunAsync(1);
        return simulation.Agents<Customer>();
    }

    /// <summary>The mean number of customers there, over time, in stretches of equal length.</summary>
    private static double[] Lengths(IReadOnlyList<Customer> customers, int dropped, int batches)
    {
        var begin = customers[dropped].Arrives;
        var length = (customers[^1].Arrives - begin) / batches;
        var there = new double[batches];
        foreach (var customer in customers)
        {
            for (var batch = Math.Max(0, (int)Math.Floor((customer.Arrives - begin) / length)); batch < batches; batch++)
            {
                var first = TimeSpan.FromTicks(Math.Max(customer.Arrives.Ticks, (begin + (batch * length)).Ticks));
                var last = TimeSpan.FromTicks(Math.Min(customer.Left.Ticks, (begin + ((batch + 1) * length)).Ticks));
                if (last <= first)
                    break;
                there[batch] += (last - first) / length;
            }
        }
        return there;
    }
}
