namespace MetaIsland.Tests.Timing;

/// <summary>
/// What a program looks like, written by hand and without a look at its plan: vertices in topological order, each with what it comes after.
/// </summary>
/// <param name="Name">Its name, with the type in front; sync points are of type <c>S</c>.</param>
/// <param name="Needs">What it comes after: nodes of its own type and sync points; for a sync point any nodes.</param>
/// <param name="Traits"><c>r</c> reads the world, <c>e</c> emits, <c>m</c> sends mail, <c>h</c> is of an agent that hears mail, <c>n</c> takes no time,
/// <c>g</c> is met by groups of two.</param>
internal sealed record Vertex(string Name, string[] Needs, string Traits)
{
    public string Type => Name[..Name.IndexOf('.')];

    public bool IsSyncPoint => Type == "S";

    public bool Is(char trait) => Traits.Contains(trait);
}

/// <summary>The shape of a program.</summary>
/// <param name="types">Its agent types, in order.</param>
/// <param name="vertices">A line a vertex: <c>Type.Node traits &lt; needs</c>.</param>
internal sealed class ShapeGraph(string[] types, string vertices)
{
    public string[] Types => types;

    public Vertex[] Vertices { get; } = [.. vertices.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read)];

    public Vertex Find(string name) => Vertices.Single(vertex => vertex.Name == name);

    public bool ComesAfter(Vertex vertex, Vertex other) => vertex.Needs.Select(Find).Any(need => need == other || ComesAfter(need, other));

    public Vertex[] SyncPoints => [.. Vertices.Where(vertex => vertex.IsSyncPoint)];

    /// <summary>How many sync points come before a node: the last of them and those before that.</summary>
    public int PhaseOf(Vertex vertex) => Array.FindLastIndex(SyncPoints, syncPoint => ComesAfter(vertex, syncPoint)) + 1;

    public int LayerOf(Vertex vertex) => vertex.Needs.Select(need => LayerOf(Find(need)) + 1).DefaultIfEmpty(0).Max();

    private static Vertex Read(string line)
    {
        var halves = line.Split('<', StringSplitOptions.TrimEntries);
        var words = halves[0].Split(' ');
        return new Vertex(words[0], halves.Length > 1 ? halves[1].Split(' ') : [], words.Length > 1 ? words[1] : "");
    }
}
