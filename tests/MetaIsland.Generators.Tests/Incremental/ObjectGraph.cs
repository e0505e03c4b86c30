using System.Reflection;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Generators.Tests.Incremental;

/// <summary>
/// Walks all that hangs on a value and finds what keeps a compilation alive or is never equal to its like of the next one.
/// </summary>
internal static class ObjectGraph
{
    /// <summary>The paths to what must not be there: <c>Nodes.items[0].Place: SourceLocation</c>.</summary>
    public static IReadOnlyList<string> Forbidden(object? root)
    {
        var found = new List<string>();
        Walk(root, root?.GetType().Name ?? "null", found, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return found;
    }

    private static void Walk(object? node, string path, List<string> found, HashSet<object> seen)
    {
        if (node is null or string or Type || node.GetType() is { IsPrimitive: true } or { IsEnum: true })
            return;
        if (!node.GetType().IsValueType && !seen.Add(node))
            return;
        if (node is Compilation or ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Location or Diagnostic or SemanticModel or AttributeData)
        {
            found.Add($"{path}: {node.GetType().Name}");
            return;
        }
        if (node is Array items)
        {
            for (var i = 0; i < items.Length; i++)
                Walk(items.GetValue(i), $"{path}[{i}]", found, seen);
            return;
        }
        for (var type = node.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(node), $"{path}.{field.Name}", found, seen);
        }
    }
}
