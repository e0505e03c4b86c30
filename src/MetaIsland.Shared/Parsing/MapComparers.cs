using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Parsing;

/// <summary>
/// Finds a comparer of the user's in <c>owners = new(StringComparer.OrdinalIgnoreCase)</c>: a copy, a save or a load would not keep it.
/// </summary>
internal static class MapComparers
{
    public static void Check(ParseContext context)
    {
        // A finding only: what is generated does not depend on it.
        if (!context.Reports || context.Compilation is not { } compilation)
            return;
        var isThere = StoredFields.Of(context.Type, context.Cancellation)
            .Any(f => f.Type.Is(KnownNames.Dictionary) || f.Type.Is(KnownNames.HashSet));
        if (!isThere)
            return;
        foreach (var reference in context.Type.DeclaringSyntaxReferences)
        {
            if (compilation.ContainsSyntaxTree(reference.SyntaxTree))
                Check(context, compilation.GetSemanticModel(reference.SyntaxTree), reference.GetSyntax(context.Cancellation));
        }
    }

    private static void Check(ParseContext context, SemanticModel model, SyntaxNode declaration)
    {
        foreach (var creation in declaration.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
        {
            if (creation.ArgumentList is { Arguments.Count: > 0 } arguments
                && FindTarget(creation, model, context.Cancellation) is { IsStatic: false } target and (IFieldSymbol or IPropertySymbol)
                && target.ContainingType.SameAs(context.Type)
                && model.GetSymbolInfo(creation, context.Cancellation).Symbol is IMethodSymbol constructor
                && FindComparer(arguments, constructor) is { } comparer)
            {
                context.Report(DefinitionRules.UnsupportedKey, comparer.GetLocation(), target.Name,
                    "it is built with a comparer of its own, which a copy would not keep; use the default comparer and normalize the keys");
            }
        }
    }

    // The field or property that is given what was created.
    private static ISymbol? FindTarget(ExpressionSyntax creation, SemanticModel model, CancellationToken cancellation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: { } declared } => model.GetDeclaredSymbol(declared, cancellation),
        AssignmentExpressionSyntax assignment => model.GetSymbolInfo(assignment.Left, cancellation).Symbol,
        _ => null,
    };

    private static ArgumentSyntax? FindComparer(ArgumentListSyntax arguments, IMethodSymbol constructor)
    {
        for (var i = 0; i < arguments.Arguments.Count; i++)
        {
            var argument = arguments.Arguments[i];
            var parameter = argument.NameColon is { } named
                ? constructor.Parameters.FirstOrDefault(p => p.Name == named.Name.Identifier.ValueText)
                : constructor.Parameters.ElementAtOrDefault(i);
            if (parameter is not null && parameter.Type.Is(KnownNames.EqualityComparer)
                && !argument.Expression.IsKind(SyntaxKind.NullLiteralExpression)
                && !argument.Expression.IsKind(SyntaxKind.DefaultLiteralExpression))
                return argument;
        }
        return null;
    }
}
