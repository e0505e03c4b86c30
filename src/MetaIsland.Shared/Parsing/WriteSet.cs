namespace MetaIsland.Parsing;

/// <summary>The members of a type that something may write: some of them by name, or any.</summary>
internal sealed class WriteSet
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>Something happens there that is not known: it may write any member.</summary>
    public bool IsAll { get; private set; }

    public bool IsEmpty => !IsAll && names.Count == 0;

    /// <summary>The names it may write; not the whole of it if <see cref="IsAll"/>.</summary>
    public IReadOnlyCollection<string> Names => names;

    public bool Contains(string name) => IsAll || names.Contains(name);

    public void Add(string name) => names.Add(name);

    public void AddAll() => IsAll = true;

    public void Add(WriteSet other)
    {
        IsAll |= other.IsAll;
        names.UnionWith(other.names);
    }
}
