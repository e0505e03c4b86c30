namespace MetaIsland.Programs.Tests.Generation;

/// <summary>A field of an agent, who touches it, and how.</summary>
internal sealed class FieldModel(string name, FieldKind kind)
{
    public string Name { get; } = name;

    /// <summary>Nobody writes it, so that what may be abandoned can read it (law 2).</summary>
    public bool IsFrozen { get; init; }

    public List<NodeModel> Readers { get; } = [];

    public List<NodeModel> Writers { get; } = [];

    public string Declaration => kind switch
    {
        FieldKind.Scalar => $"ulong {Name};",
        FieldKind.Array => $"readonly ulong[] {Name} = new ulong[5];",
        FieldKind.List => $"readonly List<ulong> {Name} = [];",
        FieldKind.Map => $"readonly Dictionary<int, ulong> {Name} = [];",
        _ => throw new InvalidOperationException($"{kind}"),
    };

    public string Start(string value) => kind switch
    {
        FieldKind.Scalar => $"{Name} = {value};",
        FieldKind.Array => $"{Name}[2] = {value};",
        FieldKind.List => $"{Name}.Add({value});",
        FieldKind.Map => $"{Name}[3] = {value};",
        _ => throw new InvalidOperationException($"{kind}"),
    };

    /// <summary>Folds it into <c>h</c>; <paramref name="self"/> is empty or <c>self.</c>.</summary>
    public string Read(string self, string local) => kind switch
    {
        FieldKind.Scalar => $"h = Mix.Of(h, {self}{Name});",
        FieldKind.Array or FieldKind.List => $"foreach (var {local} in {self}{Name}) h = Mix.Of(h, {local});",
        FieldKind.Map => $"foreach (var {local} in {self}{Name}.InKeyOrder()) h = Mix.Of(Mix.Of(h, {local}.Key), {local}.Value);",
        _ => throw new InvalidOperationException($"{kind}"),
    };

    public string Write(string self) => kind switch
    {
        FieldKind.Scalar => $"{self}{Name} = Mix.Of({self}{Name}, h);",
        FieldKind.Array => $"{self}{Name}[h % 5] = Mix.Of({self}{Name}[h % 5], h);",
        FieldKind.List => $"if ({self}{Name}.Count < 12) {self}{Name}.Add(h); else {self}{Name}.RemoveAt((int)(h % 12));",
        FieldKind.Map => $"if (!{self}{Name}.Remove((int)(h % 11))) {self}{Name}.Add((int)(h % 11), h);",
        _ => throw new InvalidOperationException($"{kind}"),
    };
}

internal enum FieldKind
{
    Scalar,
    Array,
    List,
    Map,
}
