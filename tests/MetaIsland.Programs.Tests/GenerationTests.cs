using MetaIsland.Programs.Tests.Generation;
using MetaIsland.Programs.Tests.Running;
using Xunit.Abstractions;

namespace MetaIsland.Programs.Tests;

/// <summary>What the random programs are made of: a feature that no program has is not tested.</summary>
public class GenerationTests(ITestOutputHelper output)
{
    // Many, and always the same: what is asked is how programs are made, not what one seed came to.
    private static readonly IReadOnlyList<ProgramModel> Programs = [.. Enumerable.Range(0, 2_000).Select(i => ProgramGenerator.Generate(1, i, ProgramKind.Plain))];

    public static TheoryData<string, int> Features => new()
    {
        // An asynchronous node the sync point does not wait for, and a synchronous one that stores what it learned.
        { nameof(NodeModel.Outlives), 50 },
        { "several agent types", 30 },
        { "struct agents", 30 },
        { "static nodes", 30 },
        { "own agent taken by a static node", 20 },
        { "Task", 30 },
        { "ValueTask", 30 },
        { "no sync point", 2 },
        { "three sync points", 10 },
        { "asynchronous sync points", 10 },
        { "sync points that emit", 20 },
        { "Scatter", 12 },
        { "Gather", 30 },
        { "Fold", 15 },
        { "values of earlier sync points", 10 },
        { "nullable outputs", 20 },
        { "nullable parameters", 20 },
        { "[From]", 10 },
        { "[After]", 20 },
        { "[After<TAgent>]", 10 },
        { "[When]", 40 },
        { "failures that skip", 30 },
        { "failures that skip by the agent's default", 8 },
        { "fallbacks", 30 },
        { "asynchronous nodes that may fail", 30 },
        { "fallbacks that need more than their node", 6 },
        { "mail", 40 },
        { "mail that is heard", 35 },
        { "answers", 25 },
        { "asynchronous handlers", 20 },
        { "handlers that write their agent", 30 },
        { "overloaded handlers", 5 },
        { "births and deaths by nodes", 25 },
        { "births and deaths by sync points", 10 },
        { "births and deaths by handlers", 3 },
        { "groups", 12 },
        { "grouped streams", 2 },
        { "one by one", 12 },
        { "one by one, with others waited for", 1 },
        { "streams", 12 },
        { "two agent types in one gather", 10 },
        { "contests", 60 },
        { "nothing but the first in order", 20 },
        { nameof(ContestRule.Unnamed), 20 },
        { nameof(ContestRule.FirstInOrder), 20 },
        { nameof(ContestRule.SeededLottery), 8 },
        { nameof(ContestRule.HighestPriority), 8 },
        { nameof(ContestRule.AllFail), 8 },
        { nameof(ContestRule.Auction), 5 },
        { nameof(ContestRule.Merge), 5 },
        { nameof(ContestRule.Own), 8 },
        { nameof(ContestRule.OwnOfAny), 8 },
        { nameof(ContestRule.Resolve), 15 },
        { "[Resolve] that sees the world", 6 },
        { "several keys", 20 },
        { "bids again", 25 },
        { "bids of the same again", 8 },
        { "chains", 20 },
        { "chains with bids again", 6 },
        { "helpers that write the world", 30 },
        { "judged events", 30 },
        { "several events", 30 },
        { "maps", 50 },
        { "sets", 20 },
        { "grids", 20 },
    };

    // The same of programs whose result depends on timing.
    private static readonly IReadOnlyList<ProgramModel> Timed = [.. Enumerable.Range(0, 1_000).Select(i => ProgramGenerator.Generate(1, i, ProgramKind.Timed))];

    public static TheoryData<string, int> TimedFeatures => new()
    {
        { "quorums", 30 },
        { "deadlines", 30 },
        { "both", 15 },
        { "Late.Cancel", 15 },
        { "groups that close early", 8 },
        { "streams that close early", 12 },
        { "streams in arrival order", 15 },
        { "one by one in arrival order", 8 },
        { "time-outs that skip", 15 },
        { "time-outs with a fallback", 20 },
        { "synchronous nodes with a time-out", 10 },
        { "nodes that may be abandoned and read the world", 30 },
        { "nodes that may be abandoned and read their agent", 20 },
        { "mail beside closes", 20 },
        { "births beside closes", 20 },
    };

    [Theory]
    [MemberData(nameof(TimedFeatures))]
    public void ManyTimedPrograms_Have(string feature, int percent)
    {
        var having = Timed.Count(program => HasTiming(program, feature));
        output.WriteLine($"{having} of {Timed.Count}");
        Assert.True(having * 100 >= percent * Timed.Count, $"{having} of {Timed.Count} programs have {feature}, less than {percent} %");
    }

    [Fact]
    public void NodesThatMayBeAbandoned_WriteNothing() => Assert.All(Timed.SelectMany(program => program.Nodes).Where(node => node.MayBeAbandoned), node =>
    {
        Assert.True(node.Writes.Count == 0 && !node.Emits && !node.Sends && node.Populations.Count == 0);
        Assert.All(node.Reads, field => Assert.True(field.IsFrozen && field.Writers.Count == 0));
    });

    [Theory]
    [MemberData(nameof(Features))]
    public void ManyPrograms_Have(string feature, int percent)
    {
        var having = Programs.Count(program => Has(program, feature));
        output.WriteLine($"{having} of {Programs.Count}");
        Assert.True(having * 100 >= percent * Programs.Count, $"{having} of {Programs.Count} programs have {feature}, less than {percent} %");
    }

    [Fact]
    public void Program_DependsOnSeedAndNumberOnly()
    {
        var again = ProgramGenerator.Generate(5, 7, ProgramKind.Plain);
        Assert.Equal(ProgramGenerator.Generate(5, 7, ProgramKind.Plain).Source, again.Source);
        Assert.NotEqual(ProgramGenerator.Generate(6, 7, ProgramKind.Plain).Source, again.Source);
    }

    private static bool Has(ProgramModel program, string feature) => feature switch
    {
        nameof(NodeModel.Outlives) => program.Nodes.Any(node => Outlives(program, node)),
        "several agent types" => program.Agents.Count > 1,
        "struct agents" => program.Agents.Exists(agent => agent.IsStruct && agent.Nodes.Count > 0),
        "static nodes" => program.Nodes.Any(node => node.IsStatic),
        "own agent taken by a static node" => program.Nodes.Any(node => node.TakesSelf),
        "Task" => program.Nodes.Any(node => node is { Async: AsyncStyle.Task, Output: not null }),
        "ValueTask" => program.Nodes.Any(node => node is { Async: AsyncStyle.ValueTask, Output: not null }),
        "no sync point" => program.Syncs.Count == 0,
        "three sync points" => program.Syncs.Count == 3,
        "asynchronous sync points" => program.Syncs.Exists(sync => sync.IsAsync),
        "sync points that emit" => program.Syncs.Exists(sync => sync.Emits),
        "Scatter" => program.Syncs.Exists(sync => sync.Scatters && sync.Output!.IsTaken),
        "Gather" => program.Syncs.Exists(sync => sync.Inputs.Exists(input => input.Kind == InputKind.Gather)),
        "Fold" => program.Syncs.Exists(sync => sync.Inputs.Exists(input => input.Kind == InputKind.Fold)),
        "values of earlier sync points" => program.Syncs.Exists(sync => sync.Inputs.Exists(input => input.Kind == InputKind.Value)),
        "nullable outputs" => program.Methods.Any(method => method.IsOutputNullable && method.Output!.IsTaken),
        "nullable parameters" => program.Methods.Any(method => method.Inputs.Exists(input => input.IsNullable)),
        "[From]" => program.Methods.Any(method => method.Inputs.Exists(input => input.From is not null)),
        "[After]" => program.Nodes.Any(node => node.After.Count > 0),
        "[After<TAgent>]" => program.Syncs.Exists(sync => sync.After.Exists(after => after is NodeModel)),
        "[When]" => program.Nodes.Any(node => node.When is not null),
        "failures that skip" => program.Nodes.Any(node => node is { Policy: NodePolicy.Skip, Fails: true }),
        "failures that skip by the agent's default" => program.Nodes.Any(node => node is { Policy: NodePolicy.Skip, HasDefaultPolicy: true }),
        "fallbacks" => program.Nodes.Any(node => node.Fallback is not null),
        "asynchronous nodes that may fail" => program.Nodes.Any(node => node is { Policy: not NodePolicy.FailRun, IsAsync: true }),
        "fallbacks that need more than their node" => program.Nodes.Any(NeedsMore),
        "mail" => program.Nodes.Any(node => node.Sends),
        "mail that is heard" => program.Nodes.Any(node => node.Sends) && program.Handlers.Any(),
        "answers" => program.Handlers.Any(handler => handler.Sends) && program.Nodes.Any(node => node.Sends),
        "asynchronous handlers" => program.Handlers.Any(handler => handler.Awaits) && program.Nodes.Any(node => node.Sends),
        "handlers that write their agent" => program.Handlers.Any(handler => handler.Writes.Count > 0) && program.Nodes.Any(node => node.Sends),
        "overloaded handlers" => program.Agents.Exists(agent => agent.Handlers.GroupBy(handler => handler.Name).Any(group => group.Count() > 1)),
        "births and deaths by nodes" => program.Nodes.Any(node => node.Populations.Count > 0),
        "births and deaths by sync points" => program.Syncs.Exists(sync => sync.Populations.Count > 0),
        "births and deaths by handlers" => program.Handlers.Any(handler => handler.Populations.Count > 0),
        "groups" => program.Syncs.Exists(sync => sync.IsGrouped),
        "grouped streams" => program.Syncs.Exists(sync => sync is { IsGrouped: true, Mode: MeetingMode.Streaming }),
        "one by one" => program.Syncs.Exists(sync => sync.Mode == MeetingMode.OneByOne),
        "one by one, with others waited for" => program.Syncs.Exists(sync =>
            sync.Mode == MeetingMode.OneByOne && sync.After.OfType<NodeModel>().Any(node => !sync.Brings.Contains(node.Agent))),
        "streams" => program.Syncs.Exists(sync => sync.Mode == MeetingMode.Streaming),
        "two agent types in one gather" => program.Syncs.Exists(sync => sync.Brings.Count > 1 && sync.Inputs.Count(input => input.Kind != InputKind.Value) == 1),
        "contests" => Contests(program).Any(),
        "nothing but the first in order" => Contests(program).Any() && Contests(program).All(contest => contest is { Rule: ContestRule.Unnamed or ContestRule.FirstInOrder, Keys: 1, MaxBids: 1, IsChain: false }),
        "[Resolve] that sees the world" => Contests(program).Any(contest => contest is { Rule: ContestRule.Resolve, TakesBefore: true }),
        "several keys" => Contests(program).Any(contest => contest.Keys > 1),
        "bids again" => Contests(program).Any(contest => contest.HasRebid),
        "bids of the same again" => Contests(program).Any(contest => contest is { MaxBids: > 1, HasRebid: false }),
        "chains" => Contests(program).Any(contest => contest.IsChain),
        "chains with bids again" => Contests(program).Any(contest => contest is { IsChain: true, MaxBids: > 1 }),
        "helpers that write the world" => program.World.Events.Any(e => e.HasHelper),
        "judged events" => program.World.Events.Any(e => e.IsJudged),
        "several events" => program.World.Events.Count > 1,
        "maps" => program.World.Fields.Any(field => field.Kind == WorldFieldKind.Map),
        "sets" => program.World.Fields.Any(field => field.Kind == WorldFieldKind.Set),
        "grids" => program.World.Fields.Any(field => field.Kind == WorldFieldKind.Grid),
        _ when Enum.TryParse<ContestRule>(feature, out var rule) => Contests(program).Any(contest => contest.Rule == rule),
        _ => throw new ArgumentException(feature, nameof(feature)),
    };

    private static IEnumerable<ContestModel> Contests(ProgramModel program) => program.World.Events.Select(e => e.Contest).OfType<ContestModel>();

    private static bool HasTiming(ProgramModel program, string feature) => feature switch
    {
        "quorums" => program.Syncs.Exists(sync => sync.Quorum < 1),
        "deadlines" => program.Syncs.Exists(sync => sync.Deadline > 0),
        "both" => program.Syncs.Exists(sync => sync is { Deadline: > 0, Quorum: < 1 }),
        "Late.Cancel" => program.Syncs.Exists(sync => sync.Late == "Cancel"),
        "groups that close early" => program.Syncs.Exists(sync => sync is { IsGrouped: true, ClosesEarly: true }),
        "streams that close early" => program.Syncs.Exists(sync => sync is { Mode: MeetingMode.Streaming, ClosesEarly: true }),
        "streams in arrival order" => program.Syncs.Exists(sync => sync is { Mode: MeetingMode.Streaming, IsInArrivalOrder: true }),
        "one by one in arrival order" => program.Syncs.Exists(sync => sync is { Mode: MeetingMode.OneByOne, IsInArrivalOrder: true }),
        "time-outs that skip" => program.Nodes.Any(node => node is { Timeout: > 0, Policy: NodePolicy.Skip }),
        "time-outs with a fallback" => program.Nodes.Any(node => node is { Timeout: > 0, Policy: NodePolicy.Fallback }),
        "synchronous nodes with a time-out" => program.Nodes.Any(node => node is { Timeout: > 0, IsAsync: false }),
        "nodes that may be abandoned and read the world" => program.Nodes.Any(node => node is { MayBeAbandoned: true, ReadsWorld: true, Awaits: true }),
        "nodes that may be abandoned and read their agent" => program.Nodes.Any(node => node is { MayBeAbandoned: true, Reads.Count: > 0 }),
        "mail beside closes" => program.Syncs.Exists(sync => sync.ClosesEarly) && program.Nodes.Any(node => node.Sends),
        "births beside closes" => program.Syncs.Exists(sync => sync.ClosesEarly) && program.Methods.Any(method => method.Populations.Count > 0),
        _ => throw new ArgumentException(feature, nameof(feature)),
    };

    private static bool NeedsMore(NodeModel node) => node.Fallback is { } fallback
        && fallback.Inputs.Exists(input => !input.IsNullable && node.Inputs.Exists(own => own.Name == input.Name && own.IsNullable));

    private static bool Outlives(ProgramModel program, NodeModel node) =>
        node is { Awaits: true, ReadsWorld: true }
        && node.Phase < program.Syncs.Count
        && !program.Syncs[node.Phase].Ancestors.Contains(node)
        && node.Agent.Nodes.Exists(other => !other.IsAsync && other.Writes.Count > 0 && other.Inputs.Exists(input => input.Type.Producers.Contains(node)));
}
