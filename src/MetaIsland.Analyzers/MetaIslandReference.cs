using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers;

/// <summary>Analyzers travel to projects that never heard of MetaIsland: there they do nothing.</summary>
internal static class MetaIslandReference
{
    public static bool IsIn(Compilation compilation) => !compilation.GetTypesByMetadataName(KnownNames.World).IsEmpty;
}
