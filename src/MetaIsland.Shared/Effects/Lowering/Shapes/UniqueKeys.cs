using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>Which keys tell all elements apart, so that sorting by them leaves nothing to chance.</summary>
internal static class UniqueKeys
{
    // By these names and by its type an identity is known; nothing proves it.
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "Id", "Key", "AgentId" };

    /// <summary>Whether a sorting call leaves one order only, whatever came before.</summary>
    public static bool Orders(IInvocationOperation call, ElementKind element)
    {
        if (call.Arguments.Any(a => !a.IsImplicit && a.Parameter?.Type?.Name == "IComparer" && !Comparisons.IsExactComparer(a.Value.Bare())))
            return false;
        if (call.TargetMethod.Name is "Order" or "OrderDescending")
            return call.Type.Element().IsIndistinguishable();
        return Selector.Of(call) is { } key && IsUnique(key, element);
    }

    public static bool IsUnique(Selector selector, ElementKind element) =>
        selector.Function.Parameters.Length == 1 && selector.Result is { } result && IsUnique(result.Bare(), selector.Function.Parameters[0], element);

    /// <summary>Whether what a function of one element gives is never the same twice, or cannot be told apart when it is.</summary>
    public static bool IsUnique(IOperation key, ISymbol parameter, ElementKind element) => key.Bare() switch
    {
        IParameterReferenceOperation whole => whole.Parameter.SameAs(parameter) && whole.Type.IsIndistinguishable(),
        IPropertyReferenceOperation { Instance: { } instance } property => IsMember(property.Property, instance, parameter),
        IFieldReferenceOperation { Instance: { } instance } field => IsMember(field.Field, instance, parameter),
        ITupleOperation tuple => tuple.Elements.Any(e => IsUnique(e, parameter, element)),
        IAnonymousObjectCreationOperation => false,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus => IsUnique(minus.Operand, parameter, element),
        _ => false,
    };

    /// <summary>Of what no element gives the same, told by where it comes from.</summary>
    public static bool IsUniqueValue(IOperation value, IMethodSymbol function, ElementKind element) => value.Bare() switch
    {
        IParameterReferenceOperation whole => element != ElementKind.Other && whole.Parameter.SameAs(function.Parameters.FirstOrDefault()),
        IPropertyReferenceOperation { Instance: { } instance, Property.Name: "Key" } => element == ElementKind.Pair
            && instance.Bare() is IParameterReferenceOperation pair && pair.Parameter.SameAs(function.Parameters.FirstOrDefault()),
        _ => false,
    };

    public static bool IsIdentity(ISymbol member) => Names.Contains(member.Name)
        || (member is IFieldSymbol field ? field.Type : (member as IPropertySymbol)?.Type).Is(KnownNames.AgentId);

    private static bool IsMember(ISymbol member, IOperation instance, ISymbol parameter)
    {
        instance = instance.Bare();
        if (instance.Symbol().SameAs(parameter))
            return IsIdentity(member);
        // The number in an identity: a.Id.Value.
        return member.Name == "Value" && instance is IPropertyReferenceOperation or IFieldReferenceOperation && instance.Symbol() is { } inner && IsIdentity(inner)
            && (instance is IPropertyReferenceOperation property ? property.Instance : ((IFieldReferenceOperation)instance).Instance)?.Bare().Symbol().SameAs(parameter) == true;
    }
}
