// source: own: query syntax with joins, groups and let
using MetaIsland;

public sealed record Person(string Name, int Village, int Age);

public sealed record Village(int Id, string Name);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly Person[] People = [new("ann", 1, 30), new("bob", 2, 41), new("cas", 1, 25), new("dan", 2, 19)];
    static readonly Village[] Villages = [new(1, "Oak"), new(2, "Elm")];
    string report = "";

    [Node] void Summarize(AgentContext me)
    {
        var lines =
            from person in People
            let older = person.Age + me.Round
            where older > 20
            join village in Villages on person.Village equals village.Id
            orderby village.Id, person.Name
            group older by village.Name into group_
            select group_.Key + ":" + group_.Max() + "/" + group_.Count();
        report = string.Join(", ", lines);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
