// rule: MI2022
// source: own: what is recorded does not run in a replay, so what it wrote is missing
// truth: observable
using System.ComponentModel.Design;
using MetaIsland;

public interface IModel
{
    int Ask(int question);
}

public sealed class Model : IModel
{
    public int Ask(int question) => question + 1;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy;

    [Node] void Think([Service] IModel model)
    {
        energy = model.Ask(energy); // !
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
