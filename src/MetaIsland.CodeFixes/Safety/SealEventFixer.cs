using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace MetaIsland.CodeFixes.Safety;

/// <summary>MI2009: makes the type of an event, message or output a sealed record, or a struct a readonly one, whose properties are set when it is made.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SealEventFixer))]
public sealed class SealEventFixer() : Fixer(SafetyRules.MutablePayload.Id)
{
    private protected override async Task<IReadOnlyList<Fix>> FindAsync(Place place)
    {
        if (Payload(place) is not { } type || Members.Declaration(place.Document.Project.Solution, type) is not var (document, declaration)
            || type.DeclaringSyntaxReferences.Length != 1 || !IsSimple(type, declaration))
            return [];
        var root = await document.GetSyntaxRootAsync(place.Stop).ConfigureAwait(false);
        var fix = Fix.In(document, type.IsValueType ? $"Make '{type.Name}' a readonly record struct" : $"Make '{type.Name}' a sealed record", "seal",
            () => root!.ReplaceNode(declaration, Sealed(declaration)));
        // Somebody may set a property later, derive from it, or compare references.
        var changed = await fix.Apply(place.Stop).ConfigureAwait(false);
        return await Compiling.StillAsync(place.Document.Project, changed, place.Stop).ConfigureAwait(false) ? [fix] : [];
    }

    // The type of what is made, or of what a method returns, at the squiggle.
    private static INamedTypeSymbol? Payload(Place place)
    {
        foreach (var node in place.Node.AncestorsAndSelf())
        {
            var type = node switch
            {
                MethodDeclarationSyntax method => place.Model.GetDeclaredSymbol(method, place.Stop) is { } symbol ? Nodes.Output(symbol) : null,
                ParameterSyntax parameter => place.Model.GetDeclaredSymbol(parameter, place.Stop)?.Type,
                ExpressionSyntax expression => place.Model.GetTypeInfo(expression, place.Stop).Type,
                _ => null,
            };
            if (type is INamedTypeSymbol { Arity: 0, TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false } named
                && !named.Has(KnownNames.Agent) && !named.Has(KnownNames.World) && !named.IsSimulation())
                return named;
            if (node is MethodDeclarationSyntax)
                return null;
        }
        return null;
    }

    // Nothing in it but properties that are stored, of values that cannot change.
    private static bool IsSimple(INamedTypeSymbol type, TypeDeclarationSyntax declaration) =>
        !type.IsRecord && !type.IsAbstract && type.BaseType is { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType }
        && declaration is ClassDeclarationSyntax or StructDeclarationSyntax && declaration.BaseList is null
        && declaration.Members.All(m => m is PropertyDeclarationSyntax)
        && declaration.Members.OfType<PropertyDeclarationSyntax>().All(p => p.ExpressionBody is not null || p.AccessorList!.Accessors.All(a => a.Body is null && a.ExpressionBody is null))
        && type.GetMembers().OfType<IPropertySymbol>().All(p => EventValue.IsImmutable(p.Type.WithoutNull(out _)));

    private static TypeDeclarationSyntax Sealed(TypeDeclarationSyntax declaration)
    {
        var setters = declaration.DescendantNodes().OfType<AccessorDeclarationSyntax>().Where(a => a.IsKind(SyntaxKind.SetAccessorDeclaration));
        var changed = declaration.ReplaceNodes(setters, (_, setter) =>
            SyntaxFactory.AccessorDeclaration(SyntaxKind.InitAccessorDeclaration, setter.AttributeLists, default, SyntaxFactory.Token(SyntaxKind.InitKeyword), null, null, setter.SemicolonToken).WithTriviaFrom(setter));
        var isStruct = declaration is StructDeclarationSyntax;
        var keyword = isStruct ? SyntaxKind.ReadOnlyKeyword : SyntaxKind.SealedKeyword;
        if (!changed.Modifiers.Any(keyword))
            changed = Modifiers.AddAfterAccessibility(changed, keyword);
        // `public sealed class X { ... }` in one word's place; the rest of the text is as it was.
        var record = SyntaxFactory.RecordDeclaration(
            isStruct ? SyntaxKind.RecordStructDeclaration : SyntaxKind.RecordDeclaration,
            changed.AttributeLists, changed.Modifiers, SyntaxFactory.Token(SyntaxKind.RecordKeyword).WithTriviaFrom(changed.Keyword),
            isStruct ? changed.Keyword.WithLeadingTrivia() : default, changed.Identifier, changed.TypeParameterList, null, changed.BaseList, changed.ConstraintClauses,
            changed.OpenBraceToken, changed.Members, changed.CloseBraceToken, changed.SemicolonToken);
        return record.WithAdditionalAnnotations(Formatter.Annotation);
    }
}
