using MetaIsland.Rounds;

namespace MetaIsland.Mail;

/// <summary>Adds up what each agent sent in a round, over all its nodes, in canonical order.</summary>
internal sealed class SentCount
{
    private readonly List<(int From, int Count)> runs = [];     // what was added while nobody could have sent too much
    private readonly Dictionary<int, int> sent = [];
    private long total;

    /// <summary>Adds letters in canonical order.</summary>
    /// <exception cref="NodeAtFaultException">An agent has sent more than <paramref name="limit"/>.</exception>
    public void Add(ReadOnlySpan<MailLane.Sent> letters, int limit)
    {
        total += letters.Length;
        if (total > limit && sent.Count == 0)
        {
            foreach (var (from, count) in runs)
                sent[from] = sent.GetValueOrDefault(from) + count;
        }
        for (var i = 0; i < letters.Length;)
        {
            var (start, from) = (i, letters[i].From);
            while (i < letters.Length && letters[i].From == from)
                i++;
            if (total <= limit)
            {
                runs.Add((from.Value, i - start));
                continue;
            }
            var before = sent.GetValueOrDefault(from.Value);
            sent[from.Value] = before + i - start;
            if (before + i - start > limit)
                throw new NodeAtFaultException(from.Value, letters[start + limit - before].Node, Refusal(from, limit));
        }
    }

    public void Clear()
    {
        runs.Clear();
        sent.Clear();
        total = 0;
    }

    public static InvalidOperationException Refusal(AgentId from, int limit) => new(
        $"{from} sends more than {limit} message{(limit == 1 ? "" : "s")} in one round: send less, or raise {nameof(SimulationOptions)}.{nameof(SimulationOptions.MaxMail)}.");
}
