namespace MetaIsland.Programs.Tests.Generation;

/// <summary>Plans the sync point that closes a phase.</summary>
internal sealed class SyncPlanner(Dice dice, ProgramModel program)
{
    private readonly InputPlanner inputs = new(dice, program);

    public SyncModel Plan(int index, string name, bool isLast)
    {
        var sync = new SyncModel
        {
            Name = name,
            Async = (AsyncStyle)dice.Weighted(65, 15, 20),
            ReadsWorld = dice.Chance(60),
            HasContext = dice.Chance(60),
            TakesStop = dice.Chance(15),
            AsksOracle = program.Kind.Asks() && dice.Chance(25),
            Fails = program.Kind.Throws() && dice.Chance(25),
            Phase = index,
            EarliestSync = index,
        };
        sync.EndsAtOnce = sync.IsAsync && dice.Chance(15);
        sync.Emits = !sync.AsksOracle && dice.Chance(55);
        if (!sync.AsksOracle && program.ChangesPopulation && dice.Chance(35))
            sync.Populations.Add(dice.Pick(program.Agents));
        var isClosing = program.Closing[index];
        if (dice.Chance(program.Kind == ProgramKind.Timed ? 60 : 40))
            MeetOtherwise(sync, index, isClosing);
        for (var gathers = sync.Mode != MeetingMode.Barrier ? 0 : dice.Weighted(10, 55, 35); gathers > 0 && inputs.TakeFromAll(sync, index); gathers--)
        {
        }
        if (isClosing)
            CloseEarly(sync);
        // Whose groups would meet?
        sync.IsGrouped &= sync.Brings.Count > 0;
        foreach (var node in program.Nodes.Where(node => node.EarliestSync <= index && !sync.Ancestors.Contains(node)).ToList())
        {
            if (!dice.Chance(15))
                continue;
            sync.After.Add(node);
            sync.DependOn(node);
        }
        Follow(sync, index);
        if (!dice.Chance(isLast ? 40 : 10))
            GiveOutput(sync);
        return sync;
    }

    /// <summary>In groups, one by one or as a stream, if there is anything to take.</summary>
    private void MeetOtherwise(SyncModel sync, int index, bool isClosing)
    {
        var mode = (MeetingMode)dice.Weighted(30, 35, isClosing ? 0 : 35);
        if (mode != MeetingMode.Barrier && inputs.TakeFromAll(sync, index, mode == MeetingMode.Streaming ? InputKind.Stream : InputKind.Arrival))
            sync.Mode = mode;
        sync.IsInArrivalOrder = program.Kind == ProgramKind.Timed && sync.Mode != MeetingMode.Barrier && dice.Chance(70);
        sync.IsGrouped = sync.Mode == MeetingMode.Barrier || (sync.Mode == MeetingMode.Streaming && dice.Chance(25));
        if (sync.Mode != MeetingMode.Streaming)
            return;
        // It could not wait for who comes next else.
        sync.Async = dice.Chance(50) ? AsyncStyle.Task : AsyncStyle.ValueTask;
        sync.EndsAtOnce = false;
    }

    private void CloseEarly(SyncModel sync)
    {
        var how = dice.Next(3);
        if (how != 1)
            sync.Quorum = dice.Pick([0.3, 0.5, 0.75, 0.9]);
        if (how != 0)
            sync.Deadline = dice.Pick([0.8, 2.5, 6]);
        sync.Late = dice.Pick(new[] { "Cancel", "CarryOver", "Drop", null });
    }

    /// <summary>Sync points are totally ordered.</summary>
    private void Follow(SyncModel sync, int index)
    {
        var said = program.Syncs.Take(index).Where(earlier => earlier.Output is not null && !earlier.Scatters && !earlier.IsApart).ToList();
        if (said.Count > 0 && dice.Chance(50))
            inputs.TakeFromSync(sync, dice.Pick(said));
        if (index == 0 || sync.Ancestors.Contains(program.Syncs[index - 1]))
            return;
        sync.After.Add(program.Syncs[index - 1]);
        sync.DependOn(program.Syncs[index - 1]);
    }

    private void GiveOutput(SyncModel sync)
    {
        sync.Output = NodePlanner.NewType(dice, program);
        sync.Output.Producers.Add(sync);
        // Who lives and who is in a group is known from a gather only.
        sync.Scatters = dice.Chance(40) && sync.Mode != MeetingMode.OneByOne && ((!program.ChangesPopulation && !sync.IsGrouped) || sync.Inputs.Exists(input => input.Kind == InputKind.Gather));
        sync.IsOutputNullable = !sync.Scatters && dice.Chance(25);
    }
}
