using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Support;

/// <summary>Imports a namespace for extension methods, which no full name can stand in for.</summary>
internal static class Usings
{
    public static SyntaxNode Add(SyntaxNode root, string space)
    {
        if (root is not CompilationUnitSyntax unit
            || unit.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Any(u => u.Alias is null && u.Name?.ToString() == space)
            || unit.Members.OfType<BaseNamespaceDeclarationSyntax>().Any(n => n.Name.ToString() == space || n.Name.ToString().StartsWith(space + ".", StringComparison.Ordinal)))
            return root;
        var directive = SyntaxFactory.ParseCompilationUnit($"using {space};\n").Usings[0];
        return unit.AddUsings(directive);
    }
}
