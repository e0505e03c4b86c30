// source: own: a recorded node may ask the outside world itself
using System.ComponentModel.Design;
using MetaIsland;

public interface IModel
{
    Task<string> Ask(string question, CancellationToken stop);
}

public sealed class Model : IModel
{
    public Task<string> Ask(string question, CancellationToken stop) => Task.FromResult("yes");
}

public sealed record Answer(bool IsYes, int Bucket);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int yes;

    [Node] async Task<Answer> Ask([Service] IModel model, CancellationToken stop)
    {
        var text = await model.Ask($"It is {DateTime.UtcNow:O}. Well?", stop);
        return new(text == "yes", DateTime.UtcNow.Year > 2000 ? 1 : 2);
    }

    [Node] void Count(Answer answer) => yes += answer.IsYes ? answer.Bucket : 0;
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
