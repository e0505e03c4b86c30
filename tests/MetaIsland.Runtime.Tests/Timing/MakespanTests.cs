using MetaIsland.Tests.Simulations;

namespace MetaIsland.Tests.Timing;

/// <summary>Law 5, measured: how long a program takes in virtual time is the longest path through its graph, computed by somebody else.</summary>
public sealed class MakespanTests
{
    private const int Seeds = 40;

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var shape in ShapeGraphs.All.Keys)
            {
                // Between the layers, and in a row, groups would meet as it comes; a walk by oneself is as good as any there.
                foreach (var schedule in ScheduleNames.All.Where(schedule => shape != "groups" || !(schedule == Schedule.Sequential || schedule == Schedule.Lockstep)))
                    data.Add(shape, schedule.Name);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task TheMakespan_IsTheLongestPath(string shape, string schedule)
    {
        var (graph, create) = ShapeGraphs.All[shape];
        for (var seed = 0; seed < Seeds; seed++)
        {
            var random = new Random((shape.Length * 1000) + seed);
            var counts = graph.Types.Select(_ => random.Next(1, 6)).ToArray();
            var rounds = random.Next(1, 4);
            TimeSpan Latency(int agent, string name, int round)
            {
                // Some take no time at all, and a few very long.
                var of = new Random(unchecked((((((seed * 31) + agent) * 31) + Stable(name)) * 31) + round));
                return TimeSpan.FromMilliseconds(of.Next(5) switch { 0 => 0, 1 => of.Next(20_000), _ => of.Next(2_000) });
            }
            var options = new SimulationOptions
            {
                Schedule = ScheduleNames.Find(schedule),
                Workers = 1 + random.Next(3),
                Time = new VirtualTime(MetaIsland.Latency.From((agent, node, round, _) => Latency(agent.Value, Short(node), round))),
            };
            var report = await create(counts, options).RunAsync(rounds).WaitAsync(TimeSpan.FromMinutes(1));

            var path = new LongestPath(graph, counts, rounds, Latency);
            var expected = schedule switch
            {
                "Sequential" => path.Sequential(),
                "Lockstep" => path.Lockstep(),
                "Isolated" when shape != "groups" => path.Isolated(),
                _ => path.Free(),
            };
            var what = $"{shape}, seed {seed}, {rounds} rounds of {string.Join(" and ", counts)} agents";
            Assert.True(expected == report.Makespan, $"{what}: makespan {report.Makespan}, not {expected}");
            Assert.True(path.Free() == report.CriticalPath, $"{what}: critical path {report.CriticalPath}, not {path.Free()}");
            Assert.True(report.CriticalPath <= report.Makespan, what);
        }
    }

    /// <summary>Type and node, as the graphs call them.</summary>
    private static string Short(string node)
    {
        var parts = node.Split('.');
        return (parts[^2].EndsWith("Shape", StringComparison.Ordinal) ? "S" : parts[^2]) + "." + parts[^1];
    }

    private static int Stable(string name) => name.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter));
}
