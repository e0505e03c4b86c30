using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Parsing;

/// <summary>What is certain to leave a value as it is, for whoever must otherwise take it for a write.</summary>
internal static class KnownReads
{
    private static readonly HashSet<string> OfArrays = new(StringComparer.Ordinal) { "GetLength", "GetLongLength", "GetLowerBound", "GetUpperBound" };

    private static readonly HashSet<string> OfCollections = new(StringComparer.Ordinal)
    {
        "Contains", "ContainsKey", "ContainsValue", "TryGetValue", "IndexOf", "LastIndexOf", "Peek", "TryPeek",
    };

    /// <summary>Whether a step along a path from a value of a type only reads it: one of its members, its elements, a method it has.</summary>
    public static bool IsRead(ITypeSymbol type, ExpressionSyntax next, SemanticModel model, CancellationToken cancellation)
    {
        if (next is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax)
            return true;
        var info = model.GetSymbolInfo(next, cancellation);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        // The method was looked at a step before; what a delegate does is not known.
        if (next is InvocationExpressionSyntax)
            return symbol is not IMethodSymbol { MethodKind: MethodKind.DelegateInvoke };
        // Of a value that cannot change anything may be asked, but an extension could take it by reference.
        var bare = type.WithoutNull(out _);
        if (bare.IsReferenceType ? Immutability.IsImmutable(bare, cancellation) : ScalarTypes.IsScalar(bare) || bare.TypeKind == TypeKind.Enum)
            return symbol is not IMethodSymbol { ReducedFrom: { } extension } || extension.Parameters[0].RefKind is RefKind.None or RefKind.In;
        return symbol switch
        {
            IFieldSymbol => true,
            IPropertySymbol property => bare is IArrayTypeSymbol || IsFramework(bare) || property.IsAuto()
                || bare.IsValueType && (property.GetMethod?.IsReadOnly == true || property.ContainingType.IsReadOnly),
            IMethodSymbol { ReducedFrom: null } method => bare.IsValueType
                ? method.IsReadOnly || method.ContainingType.IsReadOnly
                : bare is IArrayTypeSymbol ? OfArrays.Contains(method.Name)
                : IsFramework(bare) && OfCollections.Contains(method.Name) && HoldsOnlyImmutable(bare, cancellation),
            null => bare is IArrayTypeSymbol,
            _ => false,
        };
    }

    /// <summary>Something that can change is not handed on: its elements are enumerated, or it is compared with null.</summary>
    public static bool IsLookedAt(ExpressionSyntax path, ITypeSymbol type, CancellationToken cancellation) => path.Parent switch
    {
        ForEachStatementSyntax loop => loop.Expression == path && (type is IArrayTypeSymbol || IsFramework(type)) && HoldsOnlyImmutable(type, cancellation),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax or UnaryPatternSyntax { Pattern: ConstantPatternSyntax } } => true,
        BinaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression,
            Right.RawKind: (int)SyntaxKind.NullLiteralExpression,
        } => true,
        _ => false,
    };

    /// <summary>A struct whose own methods are called on it where nothing is written: to enumerate it or to take it apart.</summary>
    public static bool IsCalledUnseen(ExpressionSyntax path, ITypeSymbol type) =>
        type is { IsValueType: true, IsReadOnly: false, IsTupleType: false, TypeKind: TypeKind.Struct } && !ScalarTypes.IsScalar(type) && path.Parent switch
        {
            CommonForEachStatementSyntax loop => loop.Expression == path,
            AssignmentExpressionSyntax assignment => assignment.Right == path
                && assignment.Left is TupleExpressionSyntax or DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax },
            _ => false,
        };

    // Lists and the like: their properties and indexers only read.
    private static bool IsFramework(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: > 0 } named
        && (named.Is(KnownNames.List) || named.Is(KnownNames.Queue) || named.Is(KnownNames.Dictionary) || named.Is(KnownNames.HashSet));

    private static bool HoldsOnlyImmutable(ITypeSymbol type, CancellationToken cancellation) => type switch
    {
        IArrayTypeSymbol array => Immutability.IsImmutable(array.ElementType, cancellation),
        INamedTypeSymbol named => named.TypeArguments.All(argument => Immutability.IsImmutable(argument, cancellation)),
        _ => false,
    };
}
