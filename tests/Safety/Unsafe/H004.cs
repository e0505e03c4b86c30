// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: an event aggregator from an MVVM framework
// truth: observable
using MetaIsland;

public sealed class EventAggregator
{
    private readonly Dictionary<Type, List<Delegate>> handlers = [];
    public static readonly EventAggregator Default = new();
    public void Subscribe<T>(Action<T> handler)
    {
        if (!handlers.TryGetValue(typeof(T), out var list))
            handlers[typeof(T)] = list = [];
        list.Add(handler);
    }
    public int Count<T>() => handlers.TryGetValue(typeof(T), out var list) ? list.Count : 0;
}

public readonly record struct Shouted(int Loudness);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int heard;

    void OnShouted(Shouted shouted) => heard += shouted.Loudness;

    [Node] void Join() => EventAggregator.Default.Subscribe<Shouted>(OnShouted); // !

    [Node, After(nameof(Join))] void Look() => heard = EventAggregator.Default.Count<Shouted>(); // ?
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
