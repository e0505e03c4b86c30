namespace MetaIsland.Effects.Ir;

/// <summary>What a method, accessor, lambda or local function does, in the order it can happen.</summary>
internal sealed class Body
{
    private static int last;

    /// <summary>No two bodies have the same.</summary>
    public int Number { get; } = Interlocked.Increment(ref last);

    /// <summary>For messages: <c>Cell.Bump</c>, or the name of a local function, or <c>a lambda</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Documentation id of the method whose text it stands in.</summary>
    public required string DeclarationId { get; init; }

    /// <summary>Variables from 0: the receiver, the parameters, what is captured; then the rest.</summary>
    public required int ParameterCount { get; init; }

    public int Variables { get; set; }

    /// <summary>The first is where it begins.</summary>
    public List<Block> Blocks { get; } = [];

    public bool IsAsync { get; init; }

    public bool IsIterator { get; init; }

    /// <summary>It is nested too deep to be read: there are no steps in it.</summary>
    public bool IsTooLarge { get; init; }

    /// <summary>It stands in the text of another.</summary>
    public bool IsNested { get; init; }

    /// <summary>How many of the parameters are captured.</summary>
    public int Captures { get; set; }
}

/// <summary>Steps without a branch.</summary>
internal sealed class Block
{
    public List<Instruction> Instructions { get; } = [];

    public List<int> Successors { get; } = [];
}
