using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>A function that a query is given, a lambda or a local function, and the one expression it gives.</summary>
internal sealed record Selector(IMethodSymbol Function, IOperation? Result)
{
    /// <summary>The first among the arguments of a call; null where there is none that can be seen.</summary>
    public static Selector? Of(IInvocationOperation call) => call.Arguments.Select(a => From(a.Value.Function())).FirstOrDefault(s => s is not null);

    public static Selector? From(IOperation? function) => function switch
    {
        IAnonymousFunctionOperation lambda => new Selector(lambda.Symbol, lambda.Result()),
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } method } => FindLocal(function, method),
        _ => null,
    };

    private static Selector? FindLocal(IOperation reference, IMethodSymbol method)
    {
        var root = reference;
        while (root.Parent is { } parent)
            root = parent;
        return root.DescendantsAndSelf().OfType<ILocalFunctionOperation>().FirstOrDefault(f => f.Symbol.SameAs(method)) is { Body: { } body }
            ? new Selector(method, (body.Operations.Only() as IReturnOperation)?.ReturnedValue)
            : null;
    }
}
