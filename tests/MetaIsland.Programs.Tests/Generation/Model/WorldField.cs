namespace MetaIsland.Programs.Tests.Generation;

/// <summary>A field of the world and how programs read and change it.</summary>
internal sealed record WorldField(string Name, WorldFieldKind Kind, KeyKind Key = KeyKind.Int)
{
    public string Property => char.ToUpperInvariant(Name[0]) + Name[1..];

    public string Declaration => Kind switch
    {
        WorldFieldKind.Scalar => $"ulong {Name} = 17;",
        WorldFieldKind.Array => $"ulong[] {Name} = new ulong[9];",
        WorldFieldKind.Grid => $"ulong[,] {Name} = new ulong[3, 4];",
        WorldFieldKind.List => $"readonly List<ulong> {Name} = [3, 5];",
        WorldFieldKind.Queue => $"readonly Queue<ulong> {Name} = new();",
        WorldFieldKind.Map => $"readonly Dictionary<{Key.TypeName()}, ulong> {Name} = [];",
        WorldFieldKind.Set => $"readonly HashSet<{Key.TypeName()}> {Name} = [];",
        _ => throw new InvalidOperationException($"{Kind}"),
    };

    /// <summary>Maps and sets begin with elements that are later removed, so that their storage has holes.</summary>
    public string? Start => Kind switch
    {
        WorldFieldKind.Map => $"for (var i = 0; i < 9; i++) {Name}.TryAdd({Key.Create("Mix.Of(29, i)")}, Mix.Of(11, i));",
        WorldFieldKind.Set => $"for (var i = 0; i < 9; i++) {Name}.Add({Key.Create("Mix.Of(31, i)")});",
        _ => null,
    };

    /// <summary>Folds it, seen from <paramref name="source"/>, into <c>h</c>, element by element in the order it has there.</summary>
    public string Read(string source) => Kind switch
    {
        WorldFieldKind.Scalar => $"h = Mix.Of(h, {source});",
        WorldFieldKind.Map => $"foreach (var pair in {source}) h = Mix.Of({Key.Read("pair.Key")}, pair.Value);",
        WorldFieldKind.Set => $"foreach (var one in {source}) h = {Key.Read("one")};",
        _ => $"foreach (var one in {source}) h = Mix.Of(h, one);",
    };

    /// <summary>What an event <c>e</c> does to it; <c>tide</c> is a scalar every world has.</summary>
    public string Change => Kind switch
    {
        WorldFieldKind.Scalar => $"{Name} = Mix.Of({Name}, e.Amount);",
        WorldFieldKind.Array => $"{Name}[e.Amount % 9] = Mix.Of({Name}[(e.Amount + 1) % 9], e.Amount);",
        WorldFieldKind.Grid => $"{Name}[e.Amount % 3, e.Amount % 4] = Mix.Of({Name}[e.Amount % 3, e.Amount % 4], e.Amount);",
        WorldFieldKind.List => $"if ({Name}.Count < 12) {Name}.Add(e.Amount); else {Name}.RemoveAt((int)(e.Amount % 12));",
        WorldFieldKind.Queue => $"{Name}.Enqueue(e.Amount); if ({Name}.Count > 7) tide = Mix.Of(tide, {Name}.Dequeue());",
        WorldFieldKind.Map => $"if (!{Name}.Remove({Key.Create("e.Amount")})) {Name}.Add({Key.Create("e.Amount")}, e.Amount);",
        WorldFieldKind.Set => $"if (!{Name}.Remove({Key.Create("e.Amount")})) {Name}.Add({Key.Create("e.Amount")});",
        _ => throw new InvalidOperationException($"{Kind}"),
    };
}

internal enum WorldFieldKind
{
    Scalar,
    Array,
    Grid,
    List,
    Queue,
    Map,
    Set,
}
