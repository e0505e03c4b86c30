using System.Text;

namespace MetaIsland.Contesting;

/// <summary>Presents the contenders of one contest in many orders and compares what is decided.</summary>
/// <typeparam name="TEvent">The event.</typeparam>
internal sealed class OrderCheck<TEvent>
{
    private const int Streams = 4;
    private const int MostNamed = 24;

    private readonly Action<Contest<TEvent>> resolve;
    private readonly string policy;
    private readonly Entry<TEvent>[] entries;
    private readonly int[] identities;      // by place in canonical order: the first place of an equal contender
    private readonly ContestTable<TEvent> table;
    private readonly Contest<TEvent> contest;

    private OrderCheck(Action<Contest<TEvent>> resolve, string policy, Entry<TEvent>[] entries)
    {
        this.resolve = resolve;
        this.policy = policy;
        this.entries = entries;
        var first = new Dictionary<Entry<TEvent>, int>();
        identities = new int[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            first.TryAdd(entries[i], i);
            identities[i] = first[entries[i]];
        }
        table = new ContestTable<TEvent>
        {
            Events = Array.ConvertAll(entries, entry => entry.Value),
            Agents = Array.ConvertAll(entries, entry => entry.Agent),
            Contenders = new int[entries.Length],
            Marks = new ContestMark[entries.Length],
            Instead = new TEvent[entries.Length],
        };
        contest = new Contest<TEvent>(table, null);
    }

    public static void Run(Action<Contest<TEvent>> resolve, string policy, IEnumerable<Entry<TEvent>> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var entries = events.ToArray();
        if (entries.Length == 0)
            throw new ArgumentException("There is no contender: a contest has at least one.", nameof(events));
        new OrderCheck<TEvent>(resolve, policy, entries).Run();
    }

    private void Run()
    {
        for (var stream = 0U; stream < Streams; stream++)
        {
            List<Winner>? expected = null;
            foreach (var order in ContestOrders.Of(entries.Length))
            {
                var found = Decide(order, stream);
                expected ??= found;
                if (!AreSame(expected, found))
                    throw new ContestOrderException(Describe(expected, order, found));
            }
        }
    }

    /// <summary>Who has won, and what is applied of it; in canonical order.</summary>
    private List<Winner> Decide(int[] order, uint stream)
    {
        order.CopyTo(table.Contenders, 0);
        Array.Clear(table.Marks);
        contest.BeginTurn(new ContestSeed(0, 0, 0, stream), 0);
        contest.Open(0, 0, order.Length, order);
        try
        {
            resolve(contest);
        }
        finally
        {
            contest.Close();
        }
        var winners = new List<Winner>();
        for (var rank = 0; rank < order.Length; rank++)
        {
            var place = Array.IndexOf(order, rank);
            var mark = table.Marks[place];
            if (mark != ContestMark.Lost)
                winners.Add(new Winner(identities[rank], mark == ContestMark.Merged, mark == ContestMark.Changed ? table.Instead[place] : entries[rank].Value));
        }
        return winners;
    }

    // Without regard to order: of equal contenders it does not matter which of them is named.
    private static bool AreSame(List<Winner> expected, List<Winner> found)
    {
        if (expected.Count != found.Count)
            return false;
        if (expected.SequenceEqual(found))
            return true;
        var left = found.ToList();
        return expected.TrueForAll(left.Remove);
    }

    private string Describe(List<Winner> expected, int[] order, List<Winner> found)
    {
        var text = new StringBuilder();
        text.Append($"{policy} decides by the order in which contenders are presented, or by what it kept of earlier contests. ");
        text.AppendLine("Let the winner depend on what the events say and who emitted them.");
        text.AppendLine($"Presented as {Join(Enumerable.Range(0, order.Length))}: {Outcome(expected)}.");
        text.AppendLine($"Presented as {Join(order)}: {Outcome(found)}.");
        foreach (var (entry, place) in entries.Take(MostNamed).Select((entry, place) => (entry, place)))
            text.AppendLine($"{place} is {entry.Value} of {entry.Agent}.");
        return text.ToString();
    }

    private string Outcome(List<Winner> winners)
    {
        if (winners.Count == 0)
            return "nobody wins";
        return string.Join(", ", winners.Take(MostNamed).Select(Text)) + (winners.Count > MostNamed ? ", ..." : "");
    }

    private string Text(Winner winner)
    {
        if (winner.IsMerged)
            return $"{winner.Identity} is merged";
        var isUnchanged = EqualityComparer<TEvent>.Default.Equals(winner.Applied, entries[winner.Identity].Value);
        return $"{winner.Identity} wins{(isUnchanged ? "" : $" as {winner.Applied}")}";
    }

    private static string Join(IEnumerable<int> order) =>
        string.Join(' ', order.Take(MostNamed)) + (order.Count() > MostNamed ? " ..." : "");

    private readonly record struct Winner(int Identity, bool IsMerged, TEvent Applied);
}
