using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>One round as Hybrid runs it: what each agent still waits for, and what the sync points do.</summary>
internal sealed class HybridRound : LiveRound
{
    private readonly HybridTrack[] tracks;
    private readonly int[][][] waits;   // type, step (by id), agent: what a waiting step waits for; counted down by anybody
    private readonly int[][] left;      // type, agent: late steps to end, and one for going through the last stage

    public HybridRound(Execution execution, HybridTrack[] tracks)
        : base(execution)
    {
        var plan = execution.Plan;
        this.tracks = tracks;
        left = [.. tracks.Select(_ => Array.Empty<int>())];
        waits = [.. tracks.Select(_ => Enumerable.Repeat(Array.Empty<int>(), plan.StepCount).ToArray())];
    }

    /// <summary>The last stage that is open. Protected by the lock of <see cref="HybridRun"/>.</summary>
    public int OpenStage { get; set; }

    public override void Begin(int index, RoundFrame frame)
    {
        base.Begin(index, frame);
        OpenStage = 0;
        if (tracks.Any(track => track.IsTracked && track.Agents > 0))
            FirstEnded.Add(1);
        foreach (var track in tracks)
            Expect(track, track.Agents, more: track.Agents);
    }

    /// <summary>Somebody was born or has died after the round had been begun, by agents of other types.</summary>
    public void Fit(HybridTrack track, int agents) => Expect(track, agents, more: agents - track.Agents);

    private void Expect(HybridTrack track, int agents, int more)
    {
        for (var gate = 0; gate < Gates.Length - 1; gate++)
            Gates[gate].Add(track.Awaited(gate, more));
        if (!track.IsTracked)
            return;
        AgentsEnded.Add(more);
        Fill(ref left[track.Type], agents, track.LateSteps + 1);
        foreach (var waiting in track.Waiting)
        {
            foreach (var step in waiting)
                Fill(ref waits[track.Type][step.Id], agents, step.Needs.Count + 1);
        }
    }

    private static void Fill(ref int[] counts, int agents, int value)
    {
        if (counts.Length != agents)
            counts = new int[agents];
        Array.Fill(counts, value);
    }

    /// <summary>One thing less that a step of an agent waits for; true if it was the last.</summary>
    public bool IsReady(PlanStep step, int agent) => Interlocked.Decrement(ref waits[step.Agent][step.Id][agent]) == 0;

    /// <summary>One thing less until the agent ends the round; true if it was the last.</summary>
    public bool HasEnded(HybridTrack track, int agent) => Interlocked.Decrement(ref left[track.Type][agent]) == 0;
}
