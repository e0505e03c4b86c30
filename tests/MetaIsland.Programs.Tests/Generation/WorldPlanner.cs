namespace MetaIsland.Programs.Tests.Generation;

/// <summary>Chooses the fields of a world and the events that change them.</summary>
internal sealed class WorldPlanner(Dice dice, ProgramKind kind)
{
    private readonly ContestPlanner contests = new(dice, kind);

    public WorldModel Plan()
    {
        // Queues spill into it and every world has something all agents write.
        var fields = new List<WorldField> { new("tide", WorldFieldKind.Scalar) };
        foreach (var kind in dice.Shuffled(Enum.GetValues<WorldFieldKind>().Skip(1)).Take(dice.Between(1, 5)))
            fields.Add(new WorldField(kind.ToString().ToLowerInvariant() + "s", kind, PickKey()));
        // What maps and sets forget is what the laws are about: nearly all worlds have one.
        if (!fields.Exists(field => field.Kind == WorldFieldKind.Map) && dice.Chance(80))
            fields.Add(new WorldField("owners", WorldFieldKind.Map, PickKey()));
        return new WorldModel(fields, [.. Enumerable.Range(0, dice.Between(1, 4)).Select(i => PlanEvent(i, fields))]);
    }

    private EventModel PlanEvent(int index, List<WorldField> fields)
    {
        var isClass = dice.Chance(25);
        return new EventModel(
            $"Event{(char)('A' + index)}",
            PickKey(),
            contests.Plan(),
            IsJudged: dice.Chance(45),
            isClass,
            IsByIn: dice.Chance(30),
            HasHelper: dice.Chance(25),
            Fails: kind == ProgramKind.Failing && dice.Chance(25),
            [.. dice.Shuffled(fields).Take(dice.Between(1, 3))]);
    }

    private KeyKind PickKey() => dice.Pick(Enum.GetValues<KeyKind>());
}
