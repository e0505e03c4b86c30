using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>An object, or a place in one, by the path that leads to it. Paths beyond a few steps are cut: what lies deeper is one with what holds it.</summary>
internal sealed class Region : IEquatable<Region>
{
    private const int MaxPath = 5;

    private readonly int hash;

    private Region(Root root, IrField[] path, bool isAddress)
    {
        Root = root;
        Path = path;
        IsAddress = isAddress;
        var code = root.GetHashCode() * 2 + (isAddress ? 1 : 0);
        foreach (var step in path)
            code = code * 31 + step.GetHashCode();
        hash = code;
    }

    public Region(Root root)
        : this(root, [], isAddress: false)
    {
    }

    public Root Root { get; }

    public IrField[] Path { get; }

    /// <summary>It is the place the path leads to, not what is there.</summary>
    public bool IsAddress { get; }

    public IrField? Last => Path.Length > 0 ? Path[Path.Length - 1] : null;

    /// <summary>As far as it is declared.</summary>
    public IrType? Type => Path.Length > 0 ? Last!.Type : Root.Type;

    public Region Append(IrField field, bool isAddress = false)
    {
        // The element of an element of the same list, or the next of a next, is as good as the first.
        if (Path.Length >= MaxPath || Last is { } last && last.Equals(field) && Path.Length > 1)
            return isAddress == IsAddress ? this : new Region(Root, Path, isAddress);
        var path = new IrField[Path.Length + 1];
        Path.CopyTo(path, 0);
        path[Path.Length] = field;
        return new Region(Root, path, isAddress);
    }

    /// <summary>The object the place is in.</summary>
    public Region Parent => new(Root, [.. Path.Take(Path.Length - 1)], isAddress: false);

    /// <summary>As an object: a struct by the place it lies in.</summary>
    public Region AsObject => IsAddress ? new Region(Root, Path, isAddress: false) : this;

    /// <summary>The other lies in this one.</summary>
    public bool Holds(Region other) => Path.Length <= other.Path.Length && Root.Equals(other.Root) && BeginsAlike(other);

    public bool Equals(Region? other) => ReferenceEquals(this, other)
        || other is not null && hash == other.hash && IsAddress == other.IsAddress && Path.Length == other.Path.Length && Root.Equals(other.Root) && BeginsAlike(other);

    private bool BeginsAlike(Region other)
    {
        for (var i = 0; i < Path.Length; i++)
        {
            if (!Path[i].Equals(other.Path[i]))
                return false;
        }
        return true;
    }

    public override bool Equals(object? other) => Equals(other as Region);

    public override int GetHashCode() => hash;
}
