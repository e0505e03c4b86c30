namespace MetaIsland.Effects.Library;

/// <summary>Which part of an argument is meant.</summary>
internal enum LibraryPart
{
    /// <summary>The argument itself.</summary>
    Itself,

    /// <summary>What is held inside it: elements, keys, values, an object it wraps.</summary>
    Contents,

    /// <summary>What the argument, a delegate, returns when it is called.</summary>
    DelegateResult,
}
