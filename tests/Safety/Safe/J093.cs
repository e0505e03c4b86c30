// source: own: stable marriages between two types of agents
using System.Collections.Immutable;
using MetaIsland;

public sealed record Wishes(ImmutableArray<int> Order);

public sealed record Tastes(ImmutableArray<int> Order);

public readonly record struct Match(AgentId With);

[Agent]
public sealed partial class Student
{
    AgentId? school;

    [Node] Wishes Want(AgentContext me) => new(Preferences.Draw(me.Random, 8));

    [Node] void Enrol(Match? match) => school = match?.With;
}

[Agent]
public sealed partial class School
{
    int pupils;

    [Node] Tastes Prefer(AgentContext me) => new(Preferences.Draw(me.Random, 8));

    [Node] void Receive(Match? match) => pupils += match is null ? 0 : 1;
}

public static class Preferences
{
    public static ImmutableArray<int> Draw(RandomStream random, int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        random.Shuffle(order.AsSpan());
        return ImmutableArray.Create(order);
    }
}

[Simulation<Land, Student, School>]
public sealed partial class Admission
{
    [SyncPoint] static Scatter<Match> Pair(Gather<Wishes> students, Gather<Tastes> schools)
    {
        var engaged = new int[schools.Count];
        Array.Fill(engaged, -1);
        var tried = new int[students.Count];
        var free = new Stack<int>(Enumerable.Range(0, students.Count).Reverse());
        while (free.TryPop(out var student))
        {
            if (tried[student] == schools.Count)
                continue;
            var school = students[student].Value.Order[tried[student]++];
            var rival = engaged[school];
            var tastes = schools[school].Value.Order;
            if (rival < 0)
                engaged[school] = student;
            else if (tastes.IndexOf(student) < tastes.IndexOf(rival))
            {
                engaged[school] = student;
                free.Push(rival);
            }
            else
                free.Push(student);
        }
        var matches = new Scatter<Match>();
        for (var school = 0; school < engaged.Length; school++)
        {
            if (engaged[school] < 0)
                continue;
            matches[students[engaged[school]].Agent] = new Match(schools[school].Agent);
            matches[schools[school].Agent] = new Match(students[engaged[school]].Agent);
        }
        return matches;
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Admission(new Land(), Student.CreateMany(8), School.CreateMany(8), options);
}
