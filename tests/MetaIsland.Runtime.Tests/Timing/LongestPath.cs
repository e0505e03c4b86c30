namespace MetaIsland.Tests.Timing;

/// <summary>How long a program takes, from its graph and the latency of everything, as the laws say it and in the plainest way.</summary>
/// <param name="graph">The graph.</param>
/// <param name="counts">Agents of each type.</param>
/// <param name="rounds">How many rounds.</param>
/// <param name="latency">Of (agent, vertex, round); agent -1 is for the body of a sync point.</param>
internal sealed class LongestPath(ShapeGraph graph, int[] counts, int rounds, Func<int, string, int, TimeSpan> latency)
{
    /// <summary>Law 5: each waits for what it needs, and for nothing else.</summary>
    public TimeSpan Free()
    {
        var all = TimeSpan.Zero;
        var worldEnds = TimeSpan.Zero;
        var mailEnds = TimeSpan.Zero;
        var agentEnds = new Dictionary<int, TimeSpan>();
        for (var round = 0; round < rounds; round++)
        {
            var ends = new Dictionary<(int Agent, string Name), TimeSpan>();
            // Groups are as the round before left them, so that all must have ended it.
            var roundEnds = graph.SyncPoints.Any(syncPoint => syncPoint.Is('g')) ? all : default;
            var (world, mail, before) = (Max([worldEnds, roundEnds]), mailEnds, new Dictionary<int, TimeSpan>(agentEnds));
            var lastSyncPoint = world;
            foreach (var vertex in graph.Vertices)
            {
                if (vertex.Is('g'))
                {
                    var members = vertex.Needs.SelectMany(need => Agents(graph.Find(need))).ToList();
                    foreach (var agent in members)
                        ends[(agent, vertex.Name)] = Max(vertex.Needs.SelectMany(need => members.Where(other => other / 2 == agent / 2).Select(other => ends[(other, need)]))) + Of(-1, vertex, round);
                    lastSyncPoint = Max(members.Select(agent => ends[(agent, vertex.Name)]));
                    continue;
                }
                if (vertex.IsSyncPoint)
                {
                    var nodes = vertex.Needs.Select(graph.Find).Where(need => !need.Is('g'));
                    var closes = Max([lastSyncPoint, .. nodes.SelectMany(need => Agents(need).Select(agent => ends[(agent, need.Name)]))]);
                    lastSyncPoint = ends[(-1, vertex.Name)] = closes + Of(-1, vertex, round);
                    worldEnds = Max([worldEnds, lastSyncPoint]);
                    continue;
                }
                foreach (var agent in Agents(vertex))
                {
                    var start = Max(
                    [
                        before.GetValueOrDefault(agent),
                        roundEnds,
                        vertex.Is('r') && graph.PhaseOf(vertex) == 0 ? world : default,
                        vertex.Is('h') ? mail : default,
                        .. vertex.Needs.Select(need => ends[(graph.Find(need) is { IsSyncPoint: true } met && !met.Is('g') ? -1 : agent, need)]),
                    ]);
                    var end = ends[(agent, vertex.Name)] = start + Of(agent, vertex, round);
                    agentEnds[agent] = Max([agentEnds.GetValueOrDefault(agent), end]);
                    // What is an ancestor of a sync point has been committed there.
                    if (vertex.Is('e'))
                        worldEnds = Max([worldEnds, end]);
                    if (vertex.Is('m'))
                        mailEnds = Max([mailEnds, end]);
                }
            }
            all = Max([all, worldEnds, .. agentEnds.Values]);
        }
        return all;
    }

    /// <summary>Layer by layer, and what meets there behind those who do not.</summary>
    public TimeSpan Lockstep() => Sum(round => Sum(graph.Vertices.GroupBy(graph.LayerOf), layer =>
        Max([default, .. layer.Where(vertex => !vertex.IsSyncPoint).SelectMany(vertex => Agents(vertex).Select(agent => Of(agent, vertex, round)))])
        + Sum(layer.Where(vertex => vertex.IsSyncPoint), syncPoint => Of(-1, syncPoint, round))));

    /// <summary>From sync point to sync point, each agent one after another what is its own.</summary>
    public TimeSpan Isolated() => Sum(round =>
        Sum(graph.SyncPoints, syncPoint => Of(-1, syncPoint, round))
        + Sum(graph.Vertices.Where(vertex => !vertex.IsSyncPoint).GroupBy(graph.PhaseOf), leg =>
            Max([default, .. leg.SelectMany(Agents).Distinct().Select(agent => Sum(leg.Where(vertex => Agents(vertex).Contains(agent)), vertex => Of(agent, vertex, round)))])));

    /// <summary>One thing after another.</summary>
    public TimeSpan Sequential() => Sum(round => Sum(graph.Vertices, vertex => Sum(Agents(vertex), agent => Of(agent, vertex, round))));

    private TimeSpan Of(int agent, Vertex vertex, int round) => vertex.Is('n') ? TimeSpan.Zero : latency(agent, vertex.Name, round);

    private IEnumerable<int> Agents(Vertex vertex)
    {
        if (vertex.IsSyncPoint)
            return [-1];
        var type = Array.IndexOf(graph.Types, vertex.Type);
        return Enumerable.Range(counts.Take(type).Sum(), counts[type]);
    }

    private TimeSpan Sum(Func<int, TimeSpan> ofRound) => Sum(Enumerable.Range(0, rounds), ofRound);

    private static TimeSpan Sum<T>(IEnumerable<T> all, Func<T, TimeSpan> of) => all.Aggregate(TimeSpan.Zero, (sum, one) => sum + of(one));

    private static TimeSpan Max(IEnumerable<TimeSpan> all) => all.Max();
}
