// rule: MI2022
// source: own: a conversation kept where it is had
// truth: observable
using System.ComponentModel.Design;
using MetaIsland;

public interface IChat
{
    Task<string> Ask(string prompt, CancellationToken stop);
}

public sealed class Echo : IChat
{
    public Task<string> Ask(string prompt, CancellationToken stop) => Task.FromResult("re: " + prompt);
}

public sealed record Reply(string Text);

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var services = new ServiceContainer();
        services.AddService(typeof(IChat), new Echo());
        options.Services = services;
        return new Walk(new Land(), Walker.CreateMany(8), options);
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<string> history = [];

    [Node] async Task<Reply> Talk(AgentContext me, [Service] IChat chat, CancellationToken stop)
    {
        var reply = await chat.Ask($"round {me.Round}, {history.Count} said", stop); // ?
        Remember(reply); // !
        return new Reply(reply);
    }

    void Remember(string text) => history.Add(text);

    [Node, After(nameof(Talk))] void Cut()
    {
        if (history.Count > 10)
            history.RemoveAt(0);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;
