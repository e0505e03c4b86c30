using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Support;

/// <summary>Imports a namespace: for extension methods, which no full name can stand in for, and where a full name would be ugly.</summary>
internal static class Usings
{
    public static SyntaxNode Add(SyntaxNode root, string space)
    {
        if (root is not CompilationUnitSyntax unit
            || unit.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Any(u => u.Alias is null && u.Name?.ToString() == space)
            || unit.Members.OfType<BaseNamespaceDeclarationSyntax>().Any(n => n.Name.ToString() == space || n.Name.ToString().StartsWith(space + ".", StringComparison.Ordinal)))
            return root;
        var directive = SyntaxFactory.ParseCompilationUnit($"using {space};\n").Usings[0];
        if (unit.Usings.Count == 0)
            return unit.AddUsings(directive);
        var index = unit.Usings.TakeWhile(u => IsBefore(u.Name?.ToString() ?? "", space)).Count();
        if (index > 0)
            return unit.WithUsings(unit.Usings.Insert(index, directive));
        // What heads the file stays at its head.
        var first = unit.Usings[0];
        return unit.WithUsings(unit.Usings.Replace(first, first.WithLeadingTrivia()).Insert(0, directive.WithLeadingTrivia(first.GetLeadingTrivia())));
    }

    private static bool IsBefore(string one, string other) =>
        IsSystem(one) != IsSystem(other) ? IsSystem(one) : string.CompareOrdinal(one, other) < 0;

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
