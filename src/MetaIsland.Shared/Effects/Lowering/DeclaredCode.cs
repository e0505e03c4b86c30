using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Effects.Lowering;

/// <summary>The operations a method stands for: its body; for a constructor the initializers of its type before it.</summary>
internal static class DeclaredCode
{
    public static IReadOnlyList<IOperation> Of(SymbolMap symbols, IMethodSymbol method, SyntaxNode? node, CancellationToken stop)
    {
        var roots = new List<IOperation>();
        if (method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor && !CallsThis(node))
            AddInitializers(symbols, method.ContainingType, method.IsStatic, roots, stop);
        var body = node switch
        {
            // `class B(int[] a) : A(a)`: what the base class is given.
            TypeDeclarationSyntax type when method.MethodKind == MethodKind.Constructor && BaseCall(type) is not null => type,
            null or TypeDeclarationSyntax => null,
            PropertyDeclarationSyntax { ExpressionBody: { } arrow } => arrow,
            IndexerDeclarationSyntax { ExpressionBody: { } arrow } => arrow,
            _ => node,
        };
        if (body is not null && symbols.ModelOf(body.SyntaxTree).GetOperation(body, stop) is { } operation)
            roots.Add(operation);
        return roots;
    }

    /// <summary>Of the fields and properties, in the order they are written.</summary>
    public static void AddInitializers(SymbolMap symbols, INamedTypeSymbol type, bool areStatic, List<IOperation> roots, CancellationToken stop)
    {
        foreach (var member in type.GetMembers())
        {
            if (member.IsStatic != areStatic || member is not (IFieldSymbol or IPropertySymbol))
                continue;
            foreach (var reference in member.DeclaringSyntaxReferences)
            {
                var initializer = reference.GetSyntax(stop) switch
                {
                    VariableDeclaratorSyntax field => field.Initializer,
                    PropertyDeclarationSyntax property => property.Initializer,
                    _ => null,
                };
                if (initializer is not null && symbols.Compilation.ContainsSyntaxTree(initializer.SyntaxTree)
                    && symbols.ModelOf(initializer.SyntaxTree).GetOperation(initializer, stop) is { } operation)
                    roots.Add(operation);
            }
        }
    }

    /// <summary>The base class as a primary constructor calls it; null where it calls the one without parameters.</summary>
    public static PrimaryConstructorBaseTypeSyntax? BaseCall(TypeDeclarationSyntax type) => type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault();

    private static bool CallsThis(SyntaxNode? node) =>
        node is ConstructorDeclarationSyntax { Initializer: { ThisOrBaseKeyword.ValueText: "this" } };
}
