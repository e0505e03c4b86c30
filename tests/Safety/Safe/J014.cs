// source: own: a panel of models, with fallback, quorum and a judge who counts
using System.Collections.Immutable;
using System.ComponentModel.Design;
using MetaIsland;

public interface IModel
{
    Task<string> Ask(string prompt, CancellationToken stop);
}

public sealed class Canned : IModel
{
    public async Task<string> Ask(string prompt, CancellationToken stop)
    {
        await Task.Yield();
        stop.ThrowIfCancellationRequested();
        return prompt.Length % 2 == 0 ? "yes" : "no";
    }
}

public sealed record Question(string Prompt);

public sealed record Opinion(string Text, int Confidence);

public sealed record Ruling(bool Yes, int For, int Against, ImmutableArray<string> Reasons);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<string> rulings = [];
    int agreed;

    [Node] Question Recall(AgentContext me) => new(string.Join('\n', rulings.TakeLast(3).Append("What do you say?")));

    [Node(Timeout = "00:00:30", OnFailure = FailurePolicy.Fallback, Fallback = nameof(Shrug))]
    static async Task<Opinion> Consider(Question question, [Service] IModel model, CancellationToken stop)
    {
        var answers = new List<string>(3);
        for (var i = 0; i < 3; i++)
            answers.Add((await model.Ask(question.Prompt + i, stop)).Trim());
        var best = answers.GroupBy(a => a, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First();
        return new Opinion(best.Key, best.Count());
    }

    static Opinion Shrug(Question question) => new("no", question.Prompt.Length > 100 ? 1 : 0);

    [Node] void Hear(Ruling? ruling, Opinion? mine)
    {
        if (ruling is null)
            return;
        rulings.Add(ruling.Yes ? "it was yes" : "it was no");
        if (mine is not null && (mine.Text == "yes") == ruling.Yes)
            agreed++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint(Quorum = 0.8)] static Ruling Judge(Gather<Opinion> opinions)
    {
        var (yes, no) = (0, 0);
        var reasons = ImmutableArray.CreateBuilder<string>();
        foreach (var (agent, opinion) in opinions)
        {
            if (opinion.Text == "yes")
                yes += opinion.Confidence;
            else
                no += opinion.Confidence;
            if (opinion.Confidence == 3)
                reasons.Add(opinion.Text);
        }
        return new Ruling(yes > no, yes, no, reasons.ToImmutable());
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var services = new ServiceContainer();
        services.AddService(typeof(IModel), new Canned());
        options.Services = services;
        return new Walk(new Land(), Walker.CreateMany(8), options);
    }
}
