using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Effects.Lowering;

/// <summary>The operations a method stands for: its body; for a constructor the initializers of its type before it.</summary>
internal static class DeclaredCode
{
    public static IReadOnlyList<IOperation> Of(SymbolMap symbols, IMethodSymbol method, SyntaxNode? node, CancellationToken stop)
    {
        TextsRead.Add(symbols, method);
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
        foreach (var initializer in Initializers(type, areStatic, stop))
        {
            if (symbols.Compilation.ContainsSyntaxTree(initializer.SyntaxTree) && symbols.ModelOf(initializer.SyntaxTree).GetOperation(initializer, stop) is { } operation)
                roots.Add(operation);
        }
    }

    /// <summary>All the text that is read for a method, which is what it means as long as no declaration changes.</summary>
    public static SyntaxNode[] TextOf(IMethodSymbol method, CancellationToken stop)
    {
        method = (method.PartialImplementationPart ?? method).OriginalDefinition;
        var text = new List<SyntaxNode>();
        var node = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(stop);
        // A type stands for its primary constructor: its members are no part of that.
        if (node is TypeDeclarationSyntax type)
            text.AddRange(new SyntaxNode?[] { type.ParameterList, type.BaseList }.OfType<SyntaxNode>());
        else if (node is not null)
            text.Add(node);
        if (method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor && !CallsThis(node))
            text.AddRange(Initializers(method.ContainingType, method.IsStatic, stop));
        return [.. text];
    }

    private static IEnumerable<EqualsValueClauseSyntax> Initializers(INamedTypeSymbol type, bool areStatic, CancellationToken stop)
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
                if (initializer is not null)
                    yield return initializer;
            }
        }
    }

    /// <summary>The base class as a primary constructor calls it; null where it calls the one without parameters.</summary>
    public static PrimaryConstructorBaseTypeSyntax? BaseCall(TypeDeclarationSyntax type) => type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault();

    private static bool CallsThis(SyntaxNode? node) =>
        node is ConstructorDeclarationSyntax { Initializer: { ThisOrBaseKeyword.ValueText: "this" } };
}
