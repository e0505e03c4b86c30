// source: own: a policy that draws from the contest, and one that hands on
using MetaIsland;

public readonly record struct Shot(AgentId By, int Target, int Skill);

public sealed class BySkill : IContestPolicy<Shot>
{
    public void Resolve(Contest<Shot> contest)
    {
        var total = contest.Sum(entry => entry.Value.Skill);
        if (total == 0)
            return;
        var draw = contest.Random.Next(total);
        for (var i = 0; i < contest.Count; i++)
        {
            draw -= contest[i].Value.Skill;
            if (draw >= 0)
                continue;
            contest.Win(i);
            return;
        }
    }
}

[World]
public sealed partial class Range
{
    readonly int[] hits = new int[3];
    readonly Dictionary<AgentId, int> medals = [];

    [Apply(Key = nameof(Shot.Target), Policy = typeof(BySkill))]
    void Apply(Shot shot)
    {
        hits[shot.Target]++;
        medals[shot.By] = medals.TryGetValue(shot.By, out var count) ? count + 1 : 1;
    }
}

[Agent]
public sealed partial class Archer
{
    int skill = 1;

    [Node] void Shoot(Range.View range, AgentContext me, Range.Events events)
    {
        skill = 1 + range.Medals.GetValueOrDefault(me.Id) / 2;
        var target = 0;
        for (var i = 1; i < range.Hits.Length; i++)
        {
            if (range.Hits[i] < range.Hits[target])
                target = i;
        }
        events.Emit(new Shot(me.Id, target, skill));
    }
}

[Simulation<Range, Archer>]
public sealed partial class Tournament;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Tournament(new Range(), Archer.CreateMany(8), options);
}
