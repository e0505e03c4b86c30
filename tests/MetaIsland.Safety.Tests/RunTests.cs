using MetaIsland.Safety.Tests.Cases;

namespace MetaIsland.Safety.Tests;

/// <summary>
/// A label is an opinion until the program has run: what is called safe comes to one result in every schedule. (The schedule fuzzer's tests try more
/// ways, and whether what is called unsafe comes to several results.) Some cases, the same in every run; all if <c>METAISLAND_FULL=1</c>.
/// </summary>
public class RunTests
{
    private const int Slice = 30;

    private static readonly bool IsFull = Environment.GetEnvironmentVariable("METAISLAND_FULL") == "1";

    private static readonly ISchedule[] Schedules = IsFull ? [Schedule.Lockstep, Schedule.Tokens, Schedule.Hybrid, Schedule.Actors] : [Schedule.Tokens];

    [Fact]
    public void SafeCases_HaveOneResult()
    {
        var cases = SafetyCases.All.Where(c => !c.IsUnsafe && !c.IsHeldOut).ToArray();
        if (!IsFull)
        {
            new Random(5).Shuffle(cases);
            cases = cases[..Slice];
        }
        var failures = cases.AsParallel().Select(Differs).Where(failure => failure is not null).ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static string? Differs(SafetyCase safetyCase)
    {
        try
        {
            var assembly = CaseRun.Emit(CaseAnalysis.Of(safetyCase).Program);
            var reference = CaseRun.Run(assembly, Options(Schedule.Sequential));
            var other = Schedules.Where(schedule => CaseRun.Run(assembly, Options(schedule)) != reference).ToList();
            return other.Count == 0 ? null : $"{safetyCase.Name} differs in {string.Join(", ", other.Select(s => s.GetType().Name))}";
        }
        catch (Exception e)
        {
            return $"{safetyCase.Name} cannot run: {e.GetBaseException().Message}";
        }
    }

    private static SimulationOptions Options(ISchedule schedule) => new() { Schedule = schedule, Seed = 7, Workers = 4 };
}
