namespace MetaIsland.Programs.Tests.Generation;

/// <summary>A parameter that takes what others return.</summary>
internal sealed record InputModel(string Name, InputKind Kind, OutputType Type)
{
    /// <summary>Absence is accepted.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Name of the producer <c>[From]</c> picks.</summary>
    public string? From { get; init; }

    /// <summary>Taken by <c>in</c>.</summary>
    public bool IsByIn { get; init; }
}

internal enum InputKind
{
    Value,
    Gather,
    Fold,

    /// <summary>Of a streaming sync point.</summary>
    Stream,

    /// <summary>Of a one-by-one sync point.</summary>
    Arrival,
}
