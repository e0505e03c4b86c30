// source: own: an asynchronous node with a service returns what it learned
using System.ComponentModel.Design;
using MetaIsland;

public interface IModel
{
    Task<string> Ask(string question, CancellationToken stop);
}

public sealed class Model : IModel
{
    public Task<string> Ask(string question, CancellationToken stop) => Task.FromResult(question + "!");
}

public sealed record Answer(string Text);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    string heard = "";
    int length;

    [Node] async Task<Answer> Think(AgentContext me, [Service] IModel model, CancellationToken stop)
    {
        var text = await model.Ask($"What now, {me.Id}?", stop);
        return new Answer(text.Trim());
    }

    [Node] void Hear(Answer answer)
    {
        heard = answer.Text;
        length += heard.Length;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var services = new ServiceContainer();
        services.AddService(typeof(IModel), new Model());
        options.Services = services;
        return new Walk(new Land(), Walker.CreateMany(8), options);
    }
}
