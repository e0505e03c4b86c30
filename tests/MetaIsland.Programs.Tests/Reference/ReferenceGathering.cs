namespace MetaIsland.Programs.Tests.Reference;

/// <summary>Makes what sync points take from agents: gathers, folds and streams of those who meet.</summary>
internal sealed class ReferenceGathering(ReferencePeople people)
{
    public static object Gather(List<(int Agent, object? Value)> all, Type type)
    {
        var there = Present(all);
        var values = Array.CreateInstance(type.GetGenericArguments()[0], there.Length);
        for (var i = 0; i < there.Length; i++)
            values.SetValue(there[i].Value, i);
        return Activator.CreateInstance(type, there.Select(entry => new AgentId(entry.Agent)).ToArray(), values, there.Length, all.Count)!;
    }

    public static object Fold(List<(int Agent, object? Value)> all, Type type)
    {
        var tally = type.GetGenericArguments()[0];
        object? total = null;
        foreach (var block in all.Chunk(1024))
        {
            var sum = Activator.CreateInstance(tally)!;
            foreach (var entry in block.Where(entry => entry.Value is not null))
                tally.GetMethod("Add")!.Invoke(sum, [entry.Value]);
            if (total is null)
                total = sum;
            else
                tally.GetMethod("Merge")!.Invoke(total, [sum]);
        }
        return Activator.CreateInstance(type, total ?? Activator.CreateInstance(tally), Present(all).Length)!;
    }

    /// <summary>In canonical order, where <c>At</c> is zero.</summary>
    public static object Stream(List<(int Agent, object? Value)> all, Type type)
    {
        var arrival = type.GetGenericArguments()[0];
        var arrivals = Array.CreateInstance(arrival, Present(all).Length);
        foreach (var (entry, i) in Present(all).Select((entry, i) => (entry, i)))
            arrivals.SetValue(Arrive(entry.Agent, entry.Value!, arrival), i);
        return Activator.CreateInstance(typeof(Sequence<>).MakeGenericType(arrival), arrivals)!;
    }

    public static object Arrive(int agent, object value, Type type) => Activator.CreateInstance(type, new AgentId(agent), value, TimeSpan.Zero)!;

    /// <summary>What those who meet have to give, by id.</summary>
    public List<(int Agent, object? Value)> All(ReferenceRound round, List<ReferenceNode> producers, Predicate<int> meets) =>
        [.. people.Living
            .Where(agent => meets(agent.Id) && producers.Exists(producer => producer.AgentType == agent.Type))
            .Select(agent => (agent.Id, round.Take(producers.Find(producer => producer.AgentType == agent.Type)!, agent.Id)))];

    private static (int Agent, object? Value)[] Present(List<(int Agent, object? Value)> all) => [.. all.Where(entry => entry.Value is not null)];

    private sealed class Sequence<T>(T[] items) : IAsyncEnumerable<T>
    {
        public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask;
            foreach (var item in items)
                yield return item;
        }
    }
}
