using MetaIsland;

namespace NearNames;

/// <summary>Names that generated code could confuse with its own, or with each other.</summary>
[World]
public sealed partial class Town;

public sealed record Vote(string Text);

public sealed record Opinion(int Value);

[Agent]
public sealed partial class AskRun
{
    int heard;

    [Node] System.Threading.Tasks.Task<Vote?> Ask(AgentContext me) => System.Threading.Tasks.Task.FromResult(me.Id.Value > 0 ? new Vote("") : null);

    [Node] Opinion JudgeVotes(Vote _) => new(1);

    [Node] void Hear(Opinion _, Verdict __) => heard++;

    [Node] async System.Threading.Tasks.Task Wait(Verdict _) => await System.Threading.Tasks.Task.Yield();
}

public sealed record Verdict(int Count);

[Simulation<Town, AskRun>]
public sealed partial class TownSimulation
{
    [SyncPoint] static Verdict? Judge(Gather<Vote?> votes) => votes.Count > 0 ? new Verdict(votes.Count) : null;

    [SyncPoint] static void Close(Verdict _) { }
}
