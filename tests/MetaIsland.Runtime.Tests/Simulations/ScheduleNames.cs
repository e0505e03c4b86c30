namespace MetaIsland.Tests.Simulations;

/// <summary>The schedules there are, for theories.</summary>
internal static class ScheduleNames
{
    public static IReadOnlyList<ISchedule> All { get; } =
        [Schedule.Sequential, Schedule.Lockstep, Schedule.Isolated, Schedule.Tokens, Schedule.Hybrid, Schedule.Actors];

    public static TheoryData<string> Each => [.. All.Select(schedule => schedule.Name)];

    public static TheoryData<string, int> EachWithWorkers
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var schedule in All)
            {
                foreach (var workers in new[] { 1, 2, 8 })
                    data.Add(schedule.Name, workers);
            }
            return data;
        }
    }

    public static ISchedule Find(string name) => All.Single(schedule => schedule.Name == name);
}
