using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>A method the compiler can bind is a method the table knows, under the name the compiler gives it.</summary>
public sealed class LibraryCoverageTests
{
    /// <summary>Namespaces that are left out on purpose: compilers, XML, databases, processor instructions, and the desktop.</summary>
    private static readonly string[] LeftOut =
    [
        "Microsoft.CSharp", "Microsoft.VisualBasic", "Microsoft.Win32", "System.CodeDom", "System.ComponentModel", "System.Configuration", "System.Data", "System.Drawing",
        "System.Dynamic", "System.Formats", "System.Linq.Expressions", "System.Media", "System.Net", "System.Reflection.Emit", "System.Resources", "System.Runtime.Intrinsics", "System.Runtime.Serialization",
        "System.Security", "System.Timers", "System.Transactions", "System.Web", "System.Windows", "System.Xml", "System.Runtime.CompilerServices", "System.Runtime.InteropServices",
        "System.Diagnostics",
    ];

    [Fact]
    public void PublicMethods_HaveEntries()
    {
        var methods = LibrarySymbols.Types().Where(t => !LeftOut.Any(n => IsIn(t, n)) && t.TypeKind is not (TypeKind.Delegate or TypeKind.Enum))
            .SelectMany(t => t.GetMembers()).OfType<IMethodSymbol>().Where(LibrarySymbols.IsVisible).ToList();

        var unknown = methods.Where(m => !IsKnown(m)).Select(m => m.GetDocumentationCommentId()).ToList();

        Assert.True(methods.Count > 12_000, $"only {methods.Count} methods looked at");
        Assert.True(unknown.Count * 1000 <= methods.Count, $"{unknown.Count} of {methods.Count} are not in the table:\n{string.Join('\n', unknown.Take(100))}");
    }

    /// <summary>Some overrides exist in the reference assemblies only: whoever asks goes on to what they override.</summary>
    private static bool IsKnown(IMethodSymbol method) =>
        LibraryFacts.Table.Find(method.GetDocumentationCommentId()!) is not null || (method.OverriddenMethod is { } overridden && IsKnown(overridden.OriginalDefinition));

    private static bool IsIn(ITypeSymbol type, string name) =>
        type.ContainingNamespace.ToDisplayString() is var ns && (ns == name || ns.StartsWith(name + ".", StringComparison.Ordinal));
}
