namespace MetaIsland.Effects.Library;

/// <summary>Which code of the user a method of the class library may run, other than delegates.</summary>
internal enum UserCall
{
    /// <summary><c>Equals</c>, of <c>object</c> or <c>IEquatable</c>.</summary>
    Equals,

    /// <summary><c>GetHashCode</c> of an object.</summary>
    GetHashCode,

    /// <summary><c>IComparable.CompareTo</c>.</summary>
    CompareTo,

    /// <summary><c>ToString</c>, also through <c>IFormattable</c> and <c>ISpanFormattable</c>.</summary>
    ToString,

    /// <summary><c>Dispose</c> or <c>DisposeAsync</c>.</summary>
    Dispose,

    /// <summary><c>GetEnumerator</c>, <c>MoveNext</c>, <c>Current</c>, also the asynchronous ones.</summary>
    Enumerate,

    /// <summary>A comparer: <c>IComparer.Compare</c>, <c>IEqualityComparer.Equals</c> and <c>GetHashCode</c>.</summary>
    Comparer,

    /// <summary>A delegate. On an argument itself it says the same as <see cref="DelegateUse.Now"/>; on contents: a delegate held by the argument.</summary>
    Invoke,

    /// <summary>Any other virtual member: collection interfaces, streams, formatters, property getters of a serialized object.</summary>
    Other,
}
