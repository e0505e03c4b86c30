namespace MetaIsland.Schedules;

/// <summary>Agents of one type that go through a stage together, cut into ranges for the worker team.</summary>
internal sealed class HybridCohort(HybridRun run, WorkerTeam team) : IRangeWork
{
    private readonly RangeSweep sweep = new(team);
    private HybridRound round = null!;
    private HybridTrack track = null!;
    private int stage;

    public void Move(HybridRound round, HybridTrack track, int stage, int count)
    {
        (this.round, this.track, this.stage) = (round, track, stage);
        sweep.Run(this, count, track.Costs[stage]);
    }

    void IRangeWork.RunRange(int first, int count)
    {
        if (!track.IsTracked)
        {
            run.Move(round, track, stage, first, count);
            return;
        }
        for (var next = first; next < first + count;)
        {
            var start = next++;
            while (next < first + count && track.Cohort[next] == track.Cohort[start] + next - start)
                next++;
            run.Move(round, track, stage, track.Cohort[start], next - start);
        }
        run.LetGo(track, first, count);
    }
}
