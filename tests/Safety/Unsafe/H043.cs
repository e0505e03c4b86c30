// rule: MI2022|MI2011|MI2015
// source: own: a tool that the model calls writes the agent
// truth: observable
using System.ComponentModel.Design;
using MetaIsland;

public interface IChat
{
    Task<string> Ask(string prompt, Func<int, string> tool, CancellationToken stop);
}

public sealed class Echo : IChat
{
    public Task<string> Ask(string prompt, Func<int, string> tool, CancellationToken stop) => Task.FromResult(tool(prompt.Length));
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
    int gold = 100;

    [Node] async Task<Reply> Talk([Service] IChat chat, CancellationToken stop) =>
        new(await chat.Ask("buy something", price => // !1
        {
            gold -= price; // !1
            return "bought";
        }, stop));
}

[Simulation<Land, Walker>]
public sealed partial class Walk;
