namespace MetaIsland.Model;

/// <summary>Where a user's type is declared: all that is needed to open a partial declaration of it.</summary>
public sealed record TypePath
{
    /// <summary>Empty for the global namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>From the outermost containing type to the type itself.</summary>
    public required EquatableArray<TypeDeclaration> Declarations { get; init; }

    public required Visibility Visibility { get; init; }

    /// <summary>
    /// Another type or namespace has the name, but for the case of its letters or for its keyword: names of files must tell them apart.
    /// </summary>
    public bool HasTwin { get; init; }

    public string Name => Declarations[Declarations.Count - 1].Name;

    /// <summary><c>Demo.Outer.Islander</c>: the name laws and messages speak of.</summary>
    public string QualifiedName => (Namespace.Length == 0 ? "" : Namespace + ".") + string.Join(".", Declarations.Select(d => d.Name));

    /// <summary><c>global::Demo.Outer.Islander</c>.</summary>
    public string FullName => "global::" + QualifiedName;
}

/// <summary>One link of a <see cref="TypePath"/>: <c>("class", "Islander")</c>, <c>("record struct", "Cell")</c>.</summary>
public sealed record TypeDeclaration(string Keyword, string Name);
