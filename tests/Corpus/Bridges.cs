using MetaIsland;

namespace Demo.Bridges;

public interface IModel
{
    Task<string> Ask(string question, CancellationToken stop);
}

internal interface ILedger
{
    void Note(int line);
}

public sealed record Thought(string Text);

public readonly record struct Mood(int Value);

[World]
public sealed partial class Room
{
    int chairs = 3;
}

// A node of every signature.
[Agent]
public sealed partial class Thinker
{
    int steps = 1;

    [Node] private Mood Feel(Room.View room) => new(room.Chairs + steps);

    [Node] private Mood? Guess() => null;

    [Node] private async Task<Thought?> Think([From(nameof(Feel))] Mood mood, [Service] IModel model, CancellationToken stop) =>
        new(await model.Ask(mood.ToString(), stop));

    [Node] private ValueTask<int> Weigh(Thought? thought, [From(nameof(Guess))] in Mood? mood) => new(thought?.Text.Length ?? mood?.Value ?? 0);

    [Node, After(nameof(Think), nameof(Weigh)), After(nameof(Feel))] private ValueTask Pause() => default;

    [Node] private Task Sleep(int weight) => Task.FromResult(weight);

    [Node, After(nameof(Sleep))] private static string Recall(Thought thought, [Service] ILedger ledger)
    {
        ledger.Note(1);
        return thought.Text;
    }

    [Node] private void Walk(string agent) => steps += agent.Length;
}
