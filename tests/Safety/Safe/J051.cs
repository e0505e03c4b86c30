// source: own: a scheduler of an agent's own tasks, by heap
using MetaIsland;

public readonly record struct Job(int Id, int Length);

public sealed class Agenda
{
    private readonly PriorityQueue<Job, (int At, int Id)> jobs = new();
    private int last;

    public int Add(int at, int length)
    {
        var job = new Job(++last, length);
        jobs.Enqueue(job, (at, job.Id));
        return job.Id;
    }

    public IEnumerable<Job> Due(int now)
    {
        while (jobs.TryPeek(out var job, out var key) && key.At <= now)
        {
            jobs.Dequeue();
            yield return job;
        }
    }
}

[Agent]
public sealed partial class Walker
{
    readonly List<Job> waiting = [];
    int worked;

    [Node] void Work(AgentContext me)
    {
        var agenda = new Agenda();
        foreach (var job in waiting)
            agenda.Add(job.Id + job.Length, job.Length);
        for (var i = 0; i < 3; i++)
            agenda.Add(me.Round + me.Random.Next(3), 1 + me.Random.Next(4));
        waiting.Clear();
        foreach (var job in agenda.Due(me.Round + 1))
            worked += job.Length;
        waiting.AddRange(agenda.Due(int.MaxValue).Take(5));
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
