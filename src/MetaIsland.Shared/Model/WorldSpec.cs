namespace MetaIsland.Model;

/// <summary>What is shared.</summary>
/// <inheritdoc cref="NodeSpec" path="/remarks"/>
public sealed record WorldSpec
{
    public required TypePath Path { get; init; }

    public required StateSpec State { get; init; }

    public required EquatableArray<ApplySpec> Applies { get; init; }

    public required EquatableArray<QuerySpec> Queries { get; init; }

    /// <summary>False when something was wrong with the definition: then only the shell is generated.</summary>
    public required bool IsComplete { get; init; }
}

/// <summary>An <c>[Apply]</c> method: the only code that writes the world for one type of event.</summary>
public sealed record ApplySpec
{
    public required TypeRef Event { get; init; }

    public required string Method { get; init; }

    public required bool ReturnsBool { get; init; }

    /// <summary>Empty or <c>in</c>.</summary>
    public required string Modifier { get; init; }

    /// <summary>The event's member whose equal values make contenders; null without a key.</summary>
    public string? Key { get; init; }

    public TypeRef? KeyType { get; init; }

    /// <summary>The fields it may write, as <see cref="StateSpec.MaskOf"/> has them; all ones where that is not known.</summary>
    public ulong Writes { get; init; } = ulong.MaxValue;

    /// <summary>
    /// Of all fields that any <c>[Apply]</c> writes it touches only elements of arrays, and of these only the one its integer key is the index
    /// of: events with different keys have nothing to do with each other.
    /// </summary>
    public bool IsElementwise { get; init; }
}

/// <summary>A <c>[Query]</c> method that the view forwards.</summary>
public sealed record QuerySpec
{
    public required string Name { get; init; }

    /// <summary>As written in a declaration, annotations included.</summary>
    public required string ReturnType { get; init; }

    public required Visibility Visibility { get; init; }

    /// <summary>Whole declarations: <c>in global::Demo.Cell cell, int radius = 1</c>.</summary>
    public required EquatableArray<string> Declarations { get; init; }

    /// <summary>What is handed on: <c>in cell</c>, <c>radius</c>.</summary>
    public required EquatableArray<string> Arguments { get; init; }
}
