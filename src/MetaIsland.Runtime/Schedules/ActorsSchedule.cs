using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>
/// An actor an agent: everything that happens to an agent goes through its mailbox, one thing at a time. What its ticks wait for is the same as in
/// <see cref="TokensSchedule"/>; slow calls of one agent may overlap, but what they are followed by does not.
/// </summary>
internal sealed class ActorsSchedule : ISchedule
{
    public string Name => "Actors";

    public override string ToString() => Name;

    public Task RunAsync(Execution execution, int rounds)
    {
        var run = execution.Tag as ActorsRun ?? new ActorsRun(execution);
        execution.Tag = run;
        return run.RunAsync(rounds);
    }
}

/// <summary>Ready tokens and ends go to the agent's mailbox.</summary>
internal sealed class ActorsRun : TokenRun
{
    private readonly Mailboxes[] mailboxes;

    public ActorsRun(Execution execution)
        : base(execution) =>
        mailboxes = [.. execution.Plan.Agents.Select((_, type) => new Mailboxes(this, Team, execution.Plan.NodeSteps.Where(step => step.Agent == type)))];

    protected override void Ready(TokenStep step, int agent) => mailboxes[step.Step.Agent].Post(step, agent, isEnd: false);

    protected override void Fit(int type, int agents) => mailboxes[type].Fit(agents);

    protected override void Completed(TokenStep step, int agent) => mailboxes[step.Step.Agent].Post(step, agent, isEnd: true);

    /// <summary>A message is read: a tick, or the end of a step that went on.</summary>
    public void Read(TokenStep step, int agent, bool isEnd)
    {
        if (isEnd)
            End(step, agent);
        else
            Process(step, agent);
    }
}
