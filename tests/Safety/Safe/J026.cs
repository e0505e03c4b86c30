// source: own: an own comparer, in sorting and in sorted sets
using MetaIsland;

public sealed record Task(int Id, int Priority, int Due);

public sealed class ByUrgency : IComparer<Task>
{
    public static readonly ByUrgency Instance = new();

    public int Compare(Task? a, Task? b) => (a, b) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => (a.Due, -a.Priority, a.Id).CompareTo((b.Due, -b.Priority, b.Id)),
    };
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<Task> tasks = [];
    int done;
    int next;

    [Node] void Work(AgentContext me)
    {
        tasks.Add(new Task(next++, me.Random.Next(3), me.Round + me.Random.Next(5)));
        tasks.Sort(ByUrgency.Instance);
        var urgent = new SortedSet<Task>(tasks, ByUrgency.Instance);
        if (urgent.Min is { } first && first.Due <= me.Round + 1)
        {
            tasks.Remove(first);
            done++;
        }
        var at = tasks.BinarySearch(new Task(0, 1, me.Round), ByUrgency.Instance);
        done += at < 0 ? ~at % 2 : 0;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
