using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>Fields of an agent become properties.</summary>
public sealed class FieldToProperty : IRewrite
{
    public ImmutableArray<Edit> Edits(Subject subject) =>
        [.. subject.Agents.SelectMany(agent => agent.Members.OfType<FieldDeclarationSyntax>()).Where(field => CanBe(subject, field)).Select(Turn)];

    private static bool CanBe(Subject subject, FieldDeclarationSyntax field)
    {
        if (field.Declaration.Variables is not [var variable] || field.AttributeLists.Count > 0)
            return false;
        if (field.Modifiers.Any(m => m.IsKind(SyntaxKind.ConstKeyword) || m.IsKind(SyntaxKind.VolatileKeyword) || m.IsKind(SyntaxKind.StaticKeyword)))
            return false;
        var symbol = (IFieldSymbol)subject.Model.GetDeclaredSymbol(variable)!;
        // A property hands out a copy of a struct: what changes it in place could not.
        if (symbol.Type is { IsValueType: true, SpecialType: SpecialType.None, TypeKind: TypeKind.Struct, IsReadOnly: false } && symbol.Type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
            return false;
        return !subject.All<IdentifierNameSyntax>().Any(name => name.Identifier.Text == symbol.Name && IsByReference(name) && SymbolEqualityComparer.Default.Equals(subject.Model.GetSymbolInfo(name).Symbol, symbol));
    }

    private static bool IsByReference(IdentifierNameSyntax name)
    {
        SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent is RefExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: not 0 };
    }

    private static Edit Turn(FieldDeclarationSyntax field)
    {
        var variable = field.Declaration.Variables[0];
        var modifiers = string.Join(' ', field.Modifiers.Where(m => !m.IsKind(SyntaxKind.ReadOnlyKeyword)).Select(m => m.Text));
        var accessors = field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) ? "{ get; }" : "{ get; set; }";
        return Edit.Replace(field, $"{modifiers} {field.Declaration.Type} {variable.Identifier} {accessors}{(variable.Initializer is { } value ? $" {value};" : "")}");
    }
}
