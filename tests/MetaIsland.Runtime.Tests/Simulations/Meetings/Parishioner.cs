namespace MetaIsland.Tests.Simulations.Meetings;

/// <summary>Meets in its village, then with all; what it hears and sees it notes down, and after each odd round it moves on.</summary>
[Agent]
public sealed partial class Parishioner(string village)
{
    internal string Village = village;

    private readonly List<string> heard = [];

    public IReadOnlyList<string> Heard => heard;

    [Node]
    private async Task<Vote> Think(AgentContext me, CancellationToken stop)
    {
        // The villages are done at different times, and so are their people.
        await me.Delay(TimeSpan.FromSeconds(1 + ((me.Id.Value * 7) % 10)), stop);
        return new Vote(me.Round, me.Id.Value);
    }

    [Node]
    private void Post(Vote vote, AgentContext me, Parish.Events parish) => parish.Emit(new Notice(me.Round, vote.By, "Post", 0));

    [Node]
    private Word Pass(Result result, AgentContext me, Parish.View parish, Parish.Events events)
    {
        heard.Add($"{me.Round} {Village}: {string.Join(",", result.In)}");
        events.Emit(new Notice(me.Round, me.Id.Value, "Pass", parish.Count()));
        return new Word(me.Round);
    }

    [Node]
    private void Move(Word word, AgentContext me, Verdict verdict)
    {
        heard.Add($"{me.Round} all: {verdict.Count}");
        if (me.Round % 2 == 1)
            Village = Village == "Alm" ? "Berg" : "Alm";
    }
}

public readonly record struct Verdict(int Count);

[Simulation<Parish, Parishioner>]
public sealed partial class VillageSimulation
{
    [SyncPoint(GroupBy = nameof(Parishioner.Village)), After<Parishioner>("Post")]
    private static Result Gather(Gather<Vote> votes, Parish.View parish, Parish.Events events, SimulationContext context)
    {
        events.Emit(new Notice(context.Round, -1, $"Gather {string.Join(",", votes.Select(vote => vote.Value.By))}", parish.Count()));
        return new Result(context.Round, [.. votes.Select(vote => vote.Agent.Value), votes.Expected]);
    }

    [SyncPoint, After(nameof(Gather)), After<Parishioner>("Pass")]
    private static Verdict Close(Parish.View parish, Parish.Events events, SimulationContext context)
    {
        events.Emit(new Notice(context.Round, -1, "Close", parish.Count()));
        return new Verdict(parish.Count());
    }
}
