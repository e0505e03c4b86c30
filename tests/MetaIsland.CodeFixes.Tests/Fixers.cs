extern alias fixes;

using Microsoft.CodeAnalysis.CodeFixes;

namespace MetaIsland.CodeFixes.Tests;

/// <summary>Every fixer there is.</summary>
internal static class Fixers
{
    public static readonly Type[] Types = [.. typeof(fixes::MetaIsland.CodeFixes.Support.Fixer).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(CodeFixProvider)) && !t.IsAbstract)
        .OrderBy(t => t.FullName, StringComparer.Ordinal)];

    public static readonly CodeFixProvider[] All = [.. Types.Select(t => (CodeFixProvider)Activator.CreateInstance(t)!)];
}
