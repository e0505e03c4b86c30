using System.Collections.Immutable;
using MetaIsland.Planning;
using MetaIsland.Rules;

namespace MetaIsland.Analyzers.Definition;

/// <summary>What a fixer must know of a finding: it sees the message, but not the names in it.</summary>
internal static class FindingProperties
{
    /// <summary>The other of two sync points without an order; the name that was not found.</summary>
    private const string Other = "Other";

    public static ImmutableDictionary<string, string?> Of(Finding finding)
    {
        var none = ImmutableDictionary<string, string?>.Empty;
        if (finding.Rule == DefinitionRules.UnorderedSyncPoints)
            return none.Add(Other, finding.Arguments[0]);
        if (finding.Rule == DefinitionRules.UnknownAfter || finding.Rule == DefinitionRules.ForeignAfter)
            return none.Add(Other, finding.Arguments[1]);
        return finding.Rule == DefinitionRules.UnknownFrom ? none.Add(Other, finding.Arguments[2]) : none;
    }
}
