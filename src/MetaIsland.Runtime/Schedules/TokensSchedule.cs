using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>One graph that all share, with tokens: each step of each agent is work for whichever worker is free, as soon as all it needs is there.</summary>
internal sealed class TokensSchedule : ISchedule
{
    public string Name => "Tokens";

    public override string ToString() => Name;

    public Task RunAsync(Execution execution, int rounds)
    {
        var run = execution.Tag as TokensRun ?? new TokensRun(execution);
        execution.Tag = run;
        return run.RunAsync(rounds);
    }
}

/// <summary>Ready tokens go to the team; ends are noted by whoever hears of them.</summary>
internal sealed class TokensRun(Execution execution) : TokenRun(execution)
{
    protected override void Ready(TokenStep step, int agent) => Team.Push(new Work(step, agent, 1));

    protected override void Fit(int type, int agents)
    {
    }

    protected override void Completed(TokenStep step, int agent) => End(step, agent);
}
