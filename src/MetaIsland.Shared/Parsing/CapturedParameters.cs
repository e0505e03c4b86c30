using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Parsing;

/// <summary>
/// The parameters of a primary constructor that the compiler turns into fields, because a member uses them. No symbol tells which, so
/// the members are read.
/// </summary>
internal static class CapturedParameters
{
    public static IEnumerable<CapturedParameter> Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.IsRecord || type.ContainingAssembly is not ISourceAssemblySymbol { Compilation: var compilation })
            return [];
        // What the source names is the definition's parameter, whatever the type arguments are.
        var definition = FindPrimary(type.OriginalDefinition, cancellation);
        if (definition is null || definition.Parameters.IsEmpty || FindPrimary(type, cancellation) is not { } constructor)
            return [];

        var uses = new List<(int Parameter, bool IsWritten)>();
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is not TypeDeclarationSyntax declaration
                || !compilation.ContainsSyntaxTree(reference.SyntaxTree))
                continue;
            SemanticModel? model = null;
            foreach (var member in declaration.Members)
            {
                foreach (var name in UsesOutsideInitializers(member))
                {
                    if (definition.Parameters.FirstOrDefault(p => p.Name == name.Identifier.ValueText) is not { } parameter)
                        continue;
                    if (!CanMeanNothingElse(name, member, type))
                    {
                        model ??= compilation.GetSemanticModel(reference.SyntaxTree);
                        if (!model.GetSymbolInfo(name, cancellation).Symbol.SameAs(parameter))
                            continue;
                    }
                    uses.Add((parameter.Ordinal, IsWritten(name)));
                }
            }
        }
        return uses.GroupBy(u => u.Parameter, (p, all) => new CapturedParameter(constructor.Parameters[p], all.Any(u => u.IsWritten)));
    }

    private static IMethodSymbol? FindPrimary(INamedTypeSymbol type, CancellationToken cancellation) => type.InstanceConstructors
        .FirstOrDefault(c => c.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellation) is TypeDeclarationSyntax));

    private static IEnumerable<IdentifierNameSyntax> UsesOutsideInitializers(MemberDeclarationSyntax member) => member switch
    {
        // Initializers run in the constructor, where a parameter is still a parameter; nested types have members of their own.
        BaseFieldDeclarationSyntax or BaseTypeDeclarationSyntax or DelegateDeclarationSyntax => [],
        PropertyDeclarationSyntax property => Names(property.AccessorList).Concat(Names(property.ExpressionBody)),
        _ => Names(member),
    };

    private static IEnumerable<IdentifierNameSyntax> Names(SyntaxNode? node) =>
        node?.DescendantNodes(n => !IsNameOf(n)).OfType<IdentifierNameSyntax>() ?? [];

    // Binding a name binds the whole method around it, at every key stroke: done only where something else of that name is near.
    private static bool CanMeanNothingElse(IdentifierNameSyntax name, MemberDeclarationSyntax member, INamedTypeSymbol type)
    {
        var text = name.Identifier.ValueText;
        return name.Parent is not (MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or GotoStatementSyntax)
            && !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
            && !(name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax })
            && !SyntaxFacts.IsInTypeOnlyContext(name)
            && !IsStatic(member)
            && !member.DescendantTokens().Any(t => t.ValueText == text && t.Parent is not IdentifierNameSyntax)
            && !type.SelfAndBases().Any(t => t.GetMembers(text).Length > 0);
    }

    private static bool IsStatic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.StaticKeyword);

    private static bool IsNameOf(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

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

/// <summary>A primary constructor's parameter that is a field.</summary>
internal sealed record CapturedParameter(IParameterSymbol Parameter, bool IsWritten);
