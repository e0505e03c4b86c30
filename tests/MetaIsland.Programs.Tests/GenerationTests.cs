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
        { "Scatter", 15 },
        { "Gather", 30 },
        { "Fold", 15 },
        { "values of earlier sync points", 10 },
        { "nullable outputs", 20 },
        { "nullable parameters", 20 },
        { "[From]", 10 },
        { "[After]", 20 },
        { "[After<TAgent>]", 10 },
        { "keyed events", 30 },
        { "judged events", 30 },
        { "several events", 30 },
        { "maps", 50 },
        { "sets", 20 },
        { "grids", 20 },
    };

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
        "keyed events" => program.World.Events.Any(e => e.IsKeyed),
        "judged events" => program.World.Events.Any(e => e.IsJudged),
        "several events" => program.World.Events.Count > 1,
        "maps" => program.World.Fields.Any(field => field.Kind == WorldFieldKind.Map),
        "sets" => program.World.Fields.Any(field => field.Kind == WorldFieldKind.Set),
        "grids" => program.World.Fields.Any(field => field.Kind == WorldFieldKind.Grid),
        _ => throw new ArgumentException(feature, nameof(feature)),
    };

    private static bool Outlives(ProgramModel program, NodeModel node) =>
        node is { Awaits: true, ReadsWorld: true }
        && node.Phase < program.Syncs.Count
        && !program.Syncs[node.Phase].Ancestors.Contains(node)
        && node.Agent.Nodes.Exists(other => !other.IsAsync && other.Writes.Count > 0 && other.Inputs.Exists(input => input.Type.Producers.Contains(node)));
}
