using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>Texts in the order of the machine's language: sorts, searches and sorted collections that are given no comparer.</summary>
internal static class CultureOrder
{
    public static IEnumerable<(string Text, SyntaxNode Place)> In(MethodShape shape)
    {
        foreach (var operation in shape.All)
        {
            shape.Stop.ThrowIfCancellationRequested();
            if (Find(operation) is { } text && CultureText.IsRead(shape, operation))
                yield return (text, operation.Syntax);
        }
    }

    private static string? Find(IOperation operation) => operation switch
    {
        IInvocationOperation call when !HasComparer(call.Arguments) && IsText(Compared(call)) => NameOf(call),
        IObjectCreationOperation { Type: INamedTypeSymbol type } creation when IsSortedByText(type) && !HasComparer(creation.Arguments) => "new " + type.Name,
        { Syntax: CollectionExpressionSyntax, Type: INamedTypeSymbol type } when IsSortedByText(type) => type.Name,
        IFieldReferenceOperation { Field: { Name: "Empty", ContainingType: var type } } empty when IsSortedByText(type)
            && empty.Parent is not IInvocationOperation { TargetMethod.Name: "WithComparers" or "WithComparer" } => type.Name + ".Empty",
        // Whoever is given it compares with it.
        IPropertyReferenceOperation { Property: { Name: "Default", ContainingType: var type } } when type.Is("System.Collections.Generic.Comparer`1")
            && IsText(type.TypeArguments[0]) => "Comparer.Default",
        _ => null,
    };

    /// <summary>Of what the call asks which comes first, if nobody says how.</summary>
    private static ITypeSymbol? Compared(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (SortTies.IsSort(call) || method.Name == "BinarySearch" && CalledCode.IsFramework(method))
            return SortTies.Sorted(call)?.Bare().Type.Element();
        if (method.ContainingNamespace?.ToString() == "System.Collections.Immutable" && method.IsStatic && method.ReturnType is INamedTypeSymbol made && IsSorted(made))
            return made.TypeArguments[0];
        if (!LinqCalls.IsLinq(method))
            return null;
        return method.Name switch
        {
            "Order" or "OrderDescending" => method.TypeArguments.FirstOrDefault(),
            "Min" or "Max" => method.ReturnType,
            "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "MinBy" or "MaxBy" => method.TypeArguments.ElementAtOrDefault(1),
            _ => null,
        };
    }

    // A tuple is compared part by part.
    private static bool IsText(ITypeSymbol? type) => type?.WithoutNull(out _) is { } bare
        && (bare.SpecialType == SpecialType.System_String || bare is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Any(e => IsText(e.Type)));

    private static bool IsSorted(INamedTypeSymbol type) => type.Name is "SortedDictionary" or "SortedSet" or "SortedList" or "ImmutableSortedDictionary" or "ImmutableSortedSet"
        && type.TypeArguments.Length > 0 && type.ContainingNamespace?.ToString() is "System.Collections.Generic" or "System.Collections.Immutable";

    private static bool IsSortedByText(INamedTypeSymbol type) => IsSorted(type) && IsText(type.TypeArguments[0])
        || type.Is("System.Collections.Generic.PriorityQueue`2") && IsText(type.TypeArguments[1]);

    private static bool HasComparer(IEnumerable<IArgumentOperation> arguments) => arguments.Any(a =>
        a.Parameter?.OriginalDefinition.Type.Name is "IComparer" or "Comparer" or "Comparison" or "TComparer"
        && a.Value.Bare() is not (IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } }));

    private static string NameOf(IInvocationOperation call) => call.Subject() is { } subject
        ? $"{EnumerationOrder.NameOf(subject.Bare())}.{call.TargetMethod.Name}"
        : $"{call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}";
}
