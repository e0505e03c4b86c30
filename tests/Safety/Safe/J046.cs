// source: own: a conversation kept by a later node, with a budget of words
using System.Collections.Immutable;
using System.ComponentModel.Design;
using MetaIsland;

public enum Role { System, User, Assistant }

public sealed record Message(Role Role, string Text);

public sealed record Prompt(ImmutableArray<Message> Messages);

public sealed record Reply(string Text, int Tokens);

public interface IChat
{
    Task<string> Complete(ImmutableArray<Message> messages, CancellationToken stop);
}

public sealed class Parrot : IChat
{
    public Task<string> Complete(ImmutableArray<Message> messages, CancellationToken stop) =>
        Task.FromResult(messages[^1].Text.ToUpperInvariant());
}

public sealed class Transcript(int limit)
{
    private readonly List<Message> messages = [new(Role.System, "You are a farmer.")];

    public void Add(Role role, string text)
    {
        messages.Add(new Message(role, text));
        while (messages.Sum(message => message.Text.Length) > limit && messages.Count > 2)
            messages.RemoveAt(1);
    }

    public ImmutableArray<Message> ToPrompt() => [.. messages];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Transcript transcript = new(200);
    int spent;

    [Node] Prompt Prepare(AgentContext me)
    {
        transcript.Add(Role.User, me.Round % 2 == 0 ? "What will you sow?" : "And then?");
        return new Prompt(transcript.ToPrompt());
    }

    [Node] static async Task<Reply> Call(Prompt prompt, [Service] IChat chat, CancellationToken stop)
    {
        var text = await chat.Complete(prompt.Messages, stop).ConfigureAwait(false);
        return new Reply(text, text.Split(' ').Length);
    }

    [Node] void Store(Reply reply)
    {
        transcript.Add(Role.Assistant, reply.Text);
        spent += reply.Tokens;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var services = new ServiceContainer();
        services.AddService(typeof(IChat), new Parrot());
        options.Services = services;
        return new Walk(new Land(), Walker.CreateMany(8), options);
    }
}
