using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Parsing;

/// <summary>The parameters of a primary constructor that the compiler turns into fields, because a member uses them.</summary>
internal static class CapturedParameters
{
    /// <summary>The parameter that a field stands for; null for any other field.</summary>
    public static IParameterSymbol? Find(IFieldSymbol field)
    {
        // The compiler's name for it: <soil>P.
        var name = field.Name;
        if (!field.IsImplicitlyDeclared || name.Length < 4 || name[0] != '<' || !name.EndsWith(">P", StringComparison.Ordinal))
            return null;
        var parameter = name.Substring(1, name.Length - 3);
        return field.ContainingType.InstanceConstructors
            .Where(c => c.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax))
            .SelectMany(c => c.Parameters)
            .FirstOrDefault(p => p.Name == parameter);
    }

    /// <summary>A member writes it, as far as names tell.</summary>
    public static bool IsWritten(IParameterSymbol parameter, CancellationToken cancellation) =>
        parameter.ContainingType.DeclaringSyntaxReferences
            .SelectMany(r => r.GetSyntax(cancellation).DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == parameter.Name && IsWritten(name));

    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        PrefixUnaryExpressionSyntax prefix => prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression,
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        ArgumentSyntax argument => argument.RefKindKeyword.RawKind is (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword
            || argument.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax deconstruction } tuple
                && deconstruction.Left == tuple,
        RefExpressionSyntax => true,
        _ => false,
    };
}
