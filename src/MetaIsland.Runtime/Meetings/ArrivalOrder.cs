namespace MetaIsland.Meetings;

/// <summary>
/// In which order those who come are taken: as they come, or, in canonical order and in a replay, in an order known before. Protected by the
/// gate of its meeting.
/// </summary>
internal sealed class ArrivalOrder
{
    private readonly List<Came> came = [];
    private (int Type, int Agent, TimeSpan At)[]? known;
    private Dictionary<(int, int), Came>? waiting;      // who came before its turn, where the order is known
    private int next;

    /// <summary>Nobody has come; <paramref name="known"/> is the order if there is one.</summary>
    public void Begin((int Type, int Agent, TimeSpan At)[]? known)
    {
        this.known = known;
        came.Clear();
        next = 0;
        if (known is null)
            waiting = null;
        else
            (waiting ??= []).Clear();
    }

    /// <summary>Those who came, as they came.</summary>
    public IReadOnlyList<Came> Came => came;

    public void Add(Came one)
    {
        came.Add(one);
        waiting?.Add((one.Type, one.Agent), one);
    }

    /// <summary>Takes the next if it is there. With <paramref name="isClosed"/> nobody comes any more, and who is missing is passed over.</summary>
    public bool TryTake(bool isClosed, out Came one)
    {
        if (known is null)
        {
            one = next < came.Count ? came[next] : default;
            return next++ < came.Count || --next < 0;
        }
        for (; next < known.Length; next++)
        {
            var (type, agent, at) = known[next];
            if (waiting!.Remove((type, agent), out one))
            {
                one = one with { At = at };
                next++;
                return true;
            }
            if (!isClosed)
                break;
        }
        one = default;
        return false;
    }
}
