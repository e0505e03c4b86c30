namespace MetaIsland.Programs.Tests.Generation;

/// <summary>
/// Makes random programs that are legal by construction. Phase after phase it makes nodes, then the sync point that closes the phase;
/// everything depends only on what was made before, so that there are no cycles and ancestors are known at once.
/// </summary>
internal sealed class ProgramGenerator
{
    private static readonly string[] AgentNames = ["Farmer", "Trader", "Warden", "Miller", "Smith"];
    private static readonly string[] SyncNames = ["Judge", "Weigh", "Settle", "Enact", "Audit", "Divide"];

    private readonly Dice dice;
    private readonly ProgramModel program;
    private readonly NodePlanner nodes;
    private readonly SyncPlanner syncs;

    private ProgramGenerator(ulong seed, int index, ProgramKind kind)
    {
        dice = new Dice(unchecked((seed * 1_000_003) + ((ulong)index * 8) + (ulong)kind));
        program = new ProgramModel
        {
            Namespace = $"{kind}{index}",
            Kind = kind,
            Access = dice.Chance(75) ? "public" : "internal",
            World = new WorldPlanner(dice, kind).Plan(),
            ChangesPopulation = dice.Chance(50),
        };
        var messages = dice.Chance(65) ? dice.Between(1, 3) : 0;
        for (var i = 0; i < messages; i++)
            program.Messages.Add(MailPlanner.Message(dice, i));
        nodes = new NodePlanner(dice, program);
        syncs = new SyncPlanner(dice, program);
    }

    /// <summary>The program that goes by these three; the same for ever.</summary>
    public static ProgramModel Generate(ulong seed, int index, ProgramKind kind)
    {
        var generator = new ProgramGenerator(seed, index, kind);
        generator.Plan();
        generator.program.Source = new Writing.ProgramWriter(generator.dice, generator.program).Write();
        return generator.program;
    }

    private void Plan()
    {
        PlanAgents();
        var syncPoints = dice.Weighted(program.Kind == ProgramKind.Timed ? 2 : 10, 30, 35, 25);
        program.Closing = [.. Enumerable.Range(0, syncPoints).Select(_ => program.Kind == ProgramKind.Timed && dice.Chance(55))];
        var names = dice.Shuffled(SyncNames);
        // A synchronous node behind each one that outlives its phase, so they count double.
        var outlivers = syncPoints > 0 && dice.Chance(75) ? dice.Between(1, 2) : 0;
        var others = Math.Max(1, dice.Between(1, 12) - (2 * outlivers));
        for (var phase = 0; phase <= syncPoints; phase++)
        {
            if (phase > 0 && program.Syncs[phase - 1].Output is null)
            {
                // Nobody can follow a sync point that says nothing; the phase is empty.
                PlanSync(phase, syncPoints, names);
                continue;
            }
            if (outlivers > 0 && phase < syncPoints && (phase == 0 || dice.Chance(50)))
            {
                nodes.AddOutliver(phase);
                outlivers--;
            }
            var left = phase == syncPoints ? others : dice.Between(Math.Min(others, phase == 0 ? 1 : 0), others);
            for (var i = 0; i < left; i++)
                nodes.Add(phase);
            others -= left;
            PlanSync(phase, syncPoints, names);
        }
        nodes.Finish();
        new MailPlanner(dice, program).Plan();
        if (program.Kind != ProgramKind.Timed)
            return;
        foreach (var method in program.Methods.Concat(program.Handlers).Concat(program.Nodes.Select(node => node.Fallback).OfType<NodeModel>()))
            method.HasClock = false;
    }

    private void PlanSync(int phase, int syncPoints, List<string> names)
    {
        if (phase < syncPoints)
            program.Syncs.Add(syncs.Plan(phase, names[phase], isLast: phase == syncPoints - 1));
    }

    private void PlanAgents()
    {
        var names = dice.Shuffled(AgentNames);
        var types = dice.Weighted(40, 35, 25) + 1;
        for (var type = 0; type < types; type++)
        {
            var crowd = program.Kind == ProgramKind.Crowd && type == 0;
            var kinds = dice.Shuffled(Enum.GetValues<FieldKind>().Append(FieldKind.Scalar));
            program.Agents.Add(new AgentModel
            {
                Name = names[type],
                IsStruct = dice.Chance(40),
                SkipsByDefault = dice.Chance(40),
                Count = crowd ? dice.Between(1100, 2300) : CountOf(type),
                Fields = [.. kinds.Take(dice.Between(1, 5)).Select((kind, i) => new FieldModel($"{kind.ToString().ToLowerInvariant()}{i}", kind) { IsFrozen = i == 0 && program.Kind == ProgramKind.Timed })],
            });
        }
    }

    /// <summary>Mostly a few; now and then one or, beside other types, none.</summary>
    private int CountOf(int type) => dice.Weighted(type > 0 ? 7 : 0, 8, 75, 10) switch
    {
        0 => 0,
        1 => 1,
        2 => dice.Between(2, 24),
        _ => dice.Between(25, 70),
    };
}
