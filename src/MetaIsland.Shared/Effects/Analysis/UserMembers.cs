using MetaIsland.Effects.Library;

namespace MetaIsland.Effects.Analysis;

/// <summary>The members of a user's type that the class library calls by name.</summary>
internal static class UserMembers
{
    public static string[] NamesOf(UserCall call) => call switch
    {
        UserCall.Equals => ["Equals"],
        UserCall.GetHashCode => ["GetHashCode"],
        UserCall.CompareTo => ["CompareTo"],
        UserCall.ToString => ["ToString"],
        UserCall.Dispose => ["Dispose", "DisposeAsync"],
        UserCall.Enumerate => ["GetEnumerator", "MoveNext", "get_Current", "GetAsyncEnumerator", "MoveNextAsync"],
        UserCall.Comparer => ["Compare", "Equals", "GetHashCode"],
        _ => [],
    };
}
