using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>The objects that statements of entry points change or call first.</summary>
internal static class Receivers
{
    /// <summary>Statements with the object they begin with: a field, property or parameter of a class.</summary>
    public static IEnumerable<(StatementSyntax Statement, ExpressionSyntax Receiver)> Of(Subject subject) => subject.EntryPoints
        .Where(m => m.Body is not null)
        .SelectMany(m => m.Body!.DescendantNodes().OfType<ExpressionStatementSyntax>())
        .Where(statement => statement.Parent is BlockSyntax)
        .Select(statement => (Statement: (StatementSyntax)statement, Receiver: Receiver(statement.Expression)))
        .Where(s => s.Receiver is not null && IsObject(subject.Model, s.Receiver))
        .Select(s => (s.Statement, s.Receiver!));

    private static ExpressionSyntax? Receiver(ExpressionSyntax expression) => expression switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax left } => left.Expression,
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax left } => left.Expression,
        PostfixUnaryExpressionSyntax { Operand: MemberAccessExpressionSyntax operand } => operand.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax callee } => callee.Expression,
        _ => null,
    };

    private static bool IsObject(SemanticModel model, ExpressionSyntax receiver) =>
        receiver is IdentifierNameSyntax or MemberAccessExpressionSyntax
        && model.GetSymbolInfo(receiver).Symbol is IFieldSymbol or IPropertySymbol or IParameterSymbol or ILocalSymbol
        && model.GetTypeInfo(receiver).Type is { IsReferenceType: true, TypeKind: not TypeKind.Dynamic };
}
