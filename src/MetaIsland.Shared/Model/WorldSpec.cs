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
    private const string FirstInOrder = "global::MetaIsland.FirstInOrder";

    // Policies to whom who is alone has won: these need not be asked.
    private static readonly string[] SoleWinner =
        [FirstInOrder, "global::MetaIsland.SeededLottery", "global::MetaIsland.HighestPriority", "global::MetaIsland.AllFail", "global::MetaIsland.Merge"];

    public required TypeRef Event { get; init; }

    public required string Method { get; init; }

    public required bool ReturnsBool { get; init; }

    /// <summary>Empty or <c>in</c>.</summary>
    public required string Modifier { get; init; }

    /// <summary>The event's members whose equal values make contenders; empty without a contest.</summary>
    public EquatableArray<string> Keys { get; init; }

    /// <summary>The one type of all keys; null without a contest.</summary>
    public TypeRef? KeyType { get; init; }

    /// <summary>Who decides; null for the first in canonical order, or where <see cref="Resolve"/> does.</summary>
    public TypeRef? Policy { get; init; }

    /// <summary>The policy is for any event (<c>IContestPolicy</c>) and not for this one (<c>IContestPolicy&lt;TEvent&gt;</c>).</summary>
    public bool PolicyIsGeneric { get; init; }

    /// <summary>The world's <c>[Resolve]</c> method for the event.</summary>
    public string? Resolve { get; init; }

    public bool ResolveTakesView { get; init; }

    /// <summary>The world's <c>[Rebid]</c> method for the event.</summary>
    public string? Rebid { get; init; }

    public bool RebidTakesView { get; init; }

    /// <summary>The most turns held, from 1.</summary>
    public int MaxBids { get; init; } = 1;

    /// <summary>The event's member that says which key a winner leaves; null without chains.</summary>
    public string? Frees { get; init; }

    /// <summary>The world's method that says whether a key is held; null without chains.</summary>
    public string? Held { get; init; }

    /// <summary>To decide its contests takes more than to see who comes first: all of a commit are decided before any event is applied.</summary>
    public bool DecidesFirst => Keys.Count > 1 || Resolve is not null || MaxBids > 1 || Frees is not null || Policy is { Key: not FirstInOrder };

    /// <summary>Who is alone in its contest has won it as it is, whatever the rule.</summary>
    public bool SoleContenderWins => Resolve is null && (Policy is null || SoleWinner.Contains(Policy.Key));

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
