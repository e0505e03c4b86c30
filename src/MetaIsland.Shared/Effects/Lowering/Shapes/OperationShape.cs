using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>The questions asked of operations.</summary>
internal static class OperationShape
{
    /// <summary>Without what changes neither value nor identity: conversions, parentheses, and the shell of a query.</summary>
    public static IOperation Bare(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case ITranslatedQueryOperation query:
                    operation = query.Operation;
                    break;
                case IConditionalAccessInstanceOperation instance when Receiver(instance) is { } receiver:
                    operation = receiver;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The variable, field or property it names.</summary>
    public static ISymbol? Symbol(this IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation property => property.Property.OriginalDefinition,
        _ => null,
    };

    /// <summary>What stands before the <c>?.</c> whose right side this begins.</summary>
    public static IOperation? Receiver(this IConditionalAccessInstanceOperation instance)
    {
        for (IOperation? child = instance, parent = instance.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
                return access.Operation;
        }
        return null;
    }

    /// <summary>The lambda, method group or other function that is handed over.</summary>
    public static IOperation? Function(this IOperation argument) => argument.Bare() switch
    {
        IDelegateCreationOperation creation => creation.Target.Bare(),
        var other => other,
    };

    /// <summary>What a lambda of one expression gives; null for a body of several statements.</summary>
    public static IOperation? Result(this IAnonymousFunctionOperation lambda)
    {
        var statements = lambda.Body.Operations.Where(o => !o.IsImplicit || o is IReturnOperation).ToList();
        return (statements.Only() as IReturnOperation)?.ReturnedValue;
    }

    public static bool IsIn(this IOperation operation, SyntaxNode syntax) =>
        operation.Syntax.SyntaxTree == syntax.SyntaxTree && syntax.FullSpan.Contains(operation.Syntax.Span);

    /// <summary>The one there is; null where there are none or several.</summary>
    public static T? Only<T>(this IReadOnlyList<T> list)
        where T : class => list.Count == 1 ? list[0] : null;

    /// <summary>What a collection of one type argument, or an array, has in it.</summary>
    public static ITypeSymbol? Element(this ITypeSymbol? collection) => collection switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol named => named.TypeArguments.Only(),
        _ => null,
    };

    public static bool IsDeclaredIn(this ISymbol symbol, SyntaxNode syntax) =>
        symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == syntax.SyntaxTree && syntax.FullSpan.Contains(r.Span));

    /// <summary>A call, whether written on the receiver or as a static one: the receiver first.</summary>
    public static IOperation? Subject(this IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.ArgumentAt(0) : null);

    public static IOperation? ArgumentAt(this IInvocationOperation call, int ordinal) =>
        call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == ordinal)?.Value;

    public static bool IsWritten(this IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        _ => false,
    };

    /// <summary>Numbers whose sum depends on the order of the summands, and what is made of them.</summary>
    public static bool IsFloating(this ITypeSymbol? type)
    {
        var bare = type?.WithoutNull(out _);
        return bare is not null && (bare.SpecialType is SpecialType.System_Single or SpecialType.System_Double || bare.Is("System.Half"));
    }

    /// <summary>Numbers, flags and spans of time whose sum is the same in any order.</summary>
    public static bool IsExact(this ITypeSymbol? type)
    {
        var bare = type?.WithoutNull(out _);
        return bare is not null && (bare.TypeKind == TypeKind.Enum || bare.Is("System.TimeSpan") || bare.Is("System.Numerics.BigInteger")
            || bare.Is("System.Int128") || bare.Is("System.UInt128")
            || bare.SpecialType is SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_Decimal or SpecialType.System_SByte
                or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32
                or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_IntPtr
                or SpecialType.System_UIntPtr);
    }

    /// <summary>Of two equal ones nobody can tell which is which.</summary>
    public static bool IsIndistinguishable(this ITypeSymbol? type)
    {
        var bare = type?.WithoutNull(out _);
        return bare is not null && (bare.TypeKind == TypeKind.Enum || ScalarTypes.IsScalar(bare)
            || bare is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.All(e => IsIndistinguishable(e.Type)));
    }
}
