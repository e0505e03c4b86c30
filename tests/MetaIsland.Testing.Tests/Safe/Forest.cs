using MetaIsland;

public readonly record struct Place(int Number);
public readonly record struct Cry(int Age);
public readonly record struct Alarm(int Cries);

[World] public sealed partial class Wood { int size = 12; }

// Births, deaths and mail; structs beside classes.
[Agent] public partial struct Hare
{
    int age;
    long heard;

    [Node] Place Graze(Wood.View wood, AgentContext me) => new(me.Random.Next(wood.Size));

    [Node] void Live(Place place, Alarm alarm, AgentContext me, Population<Hare> hares, Outbox mail)
    {
        age++;
        mail.Send(new AgentId((me.Id.Value + place.Number) % 12), new Cry(age));
        if (age > 2 + (alarm.Cries % 3))
            hares.Retire(me.Id);
        else if (place.Number % 2 == 0)
            hares.Spawn(new Hare());
    }

    [Receive] void On(Cry cry, AgentId from) => heard = (heard * 31) + cry.Age + from.Value;
}

[Agent] public sealed partial class Owl
{
    int seen;

    [Node] async Task<Cry> Watch(AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromMinutes(me.Random.Next(5)), stop);
        return new(me.Random.Next(9));
    }

    [Node] void Note(Cry cry) => seen += cry.Age;
}

[Simulation<Wood, Hare, Owl>] public sealed partial class Night
{
    [SyncPoint] static Alarm Count(Gather<Cry> cries, Gather<Place> places) => new(cries.Sum(cry => cry.Value.Age) + places.Count);
}
