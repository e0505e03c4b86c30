using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Safety;

/// <summary>
/// MI2008, MI2009: hands over a copy. The squiggle may stand where the object is used again; then the copy is made where it was handed over before.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CopyFixer))]
public sealed class CopyFixer() : Fixer(SafetyRules.UsedAfterHandover.Id, SafetyRules.MutablePayload.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (place.Method is null || Handed(place) is not { } handed || place.Model.GetTypeInfo(handed, place.Stop) is not { Type: { } type, ConvertedType: { } wanted }
            || Copy(handed, type, wanted) is not { } copy)
            yield break;
        yield return Fix.In(place.Document, $"Hand over a copy: {copy.Replace("global::", "")}", "copy", () =>
            place.Root.ReplaceNode(handed, Names.Simplify(SyntaxFactory.ParseExpression(copy)).WithTriviaFrom(handed)));
    }

    private static ExpressionSyntax? Handed(Place place)
    {
        if ((FindNamed(place) ?? place.Node.AncestorsAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(IsVariable) ?? Inside(place.Node).FirstOrDefault(IsVariable)) is not { } used)
            return null;
        if (IsHandover(used))
            return used;
        var symbol = place.Model.GetSymbolInfo(used, place.Stop).Symbol;
        var places = place.Diagnostic.AdditionalLocations.Where(l => l.SourceTree == place.Root.SyntaxTree).Select(l => place.Root.FindNode(l.SourceSpan));
        // Where it went is known, or it is the last place before.
        return places.SelectMany(Inside).LastOrDefault(IsIt)
            ?? Inside(place.Method!).TakeWhile(e => e.SpanStart < used.SpanStart).LastOrDefault(IsIt);

        bool IsVariable(ExpressionSyntax e) => place.Model.GetSymbolInfo(e, place.Stop).Symbol is ILocalSymbol or IFieldSymbol or IParameterSymbol or IPropertySymbol;

        bool IsIt(ExpressionSyntax e) => IsHandover(e) && symbol.SameAs(place.Model.GetSymbolInfo(e, place.Stop).Symbol);
    }

    // What is handed over is named; it may be one of several arguments.
    private static ExpressionSyntax? FindNamed(Place place)
    {
        var names = place.Diagnostic.Properties.Where(p => p.Key is "Subject" or "Object").Select(p => p.Value?.Split('.').Last()).OfType<string>().ToList();
        return Inside(place.Node).FirstOrDefault(e => IsHandover(e) && (e as IdentifierNameSyntax ?? (e as MemberAccessExpressionSyntax)?.Name as IdentifierNameSyntax)?.Identifier.ValueText is { } name && names.Contains(name));
    }

    private static IEnumerable<ExpressionSyntax> Inside(SyntaxNode node) => node.DescendantNodesAndSelf().OfType<ExpressionSyntax>();

    // An argument of what is sent, emitted, spawned or made to be returned; or what is returned itself.
    private static bool IsHandover(ExpressionSyntax expression) => expression.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax } } => true,
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Send" or "Emit" or "Spawn" } } } } => true,
        ReturnStatementSyntax or ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax } => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Right == expression,
        _ => false,
    };

    private static string? Copy(ExpressionSyntax handed, ITypeSymbol type, ITypeSymbol wanted)
    {
        var isSequence = type is IArrayTypeSymbol { Rank: 1 } || type.Is(KnownNames.List);
        if (wanted.Is(KnownNames.ImmutableArray))
            return isSequence ? $"[.. {handed}]" : null;
        if (isSequence)
            return IsMadeOf(wanted) ? $"[.. {handed}]" : null;
        if (type.Is(KnownNames.Dictionary) || type.Is(KnownNames.HashSet) || type.Is(KnownNames.Queue))
            return $"new {Names.Full(type.WithNullableAnnotation(NullableAnnotation.None))}({handed})";
        return type.IsRecord && type.IsReferenceType ? $"{handed} with {{ }}" : null;
    }

    // What a collection expression can make.
    private static bool IsMadeOf(ITypeSymbol wanted) => wanted is IArrayTypeSymbol || wanted.Is(KnownNames.List)
        || wanted is { TypeKind: TypeKind.Interface, Name: "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "IList" or "ICollection" } and INamedTypeSymbol { Arity: 1 };
}
