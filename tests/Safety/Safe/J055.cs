// source: own: an agent built from a list, copied with spread
using MetaIsland;

public sealed class Profile(IEnumerable<int> skills)
{
    private readonly List<int> skills = [.. skills];
    public int Best => skills.Count == 0 ? 0 : skills.Max();
    public void Train(int skill) => skills[skill % skills.Count]++;
    public Profile Child() => new(skills.Select(skill => skill / 2));
}

[Agent]
public sealed partial class Worker
{
    readonly Profile profile;
    readonly string[] names;

    public Worker(IReadOnlyList<int> skills, string[] names)
    {
        profile = new Profile(skills);
        this.names = names.ToArray();
    }

    Worker(Profile profile) => (this.profile, names) = (profile, []);

    [Node] void Work(AgentContext me)
    {
        profile.Train(me.Random.Next(10));
        if (names.Length > 0)
            names[0] = "busy";
    }

    [Node, After(nameof(Work))] void Teach(AgentContext me, Population<Worker> workers)
    {
        if (me.Round == 2 && profile.Best > 1)
            workers.Spawn(new Worker(profile.Child()));
    }
}

[Simulation<Land, Worker>]
public sealed partial class Guild;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        List<int> skills = [1, 2, 3];
        string[] names = ["ann"];
        return new Guild(new Land(), Worker.CreateMany(8, i => new Worker(skills, names)), options);
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}
