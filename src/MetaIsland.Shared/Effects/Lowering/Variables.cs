using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering;

/// <summary>
/// Which locals and parameters of a declaration closures share. One that is written more than once, or that a reference is taken of, lives in
/// a cell of its own, as the compiler would have it; the others are handed to the closure as values.
/// </summary>
internal sealed class Variables
{
    private readonly Dictionary<ISymbol, int> writes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> addressed = new(SymbolEqualityComparer.Default);
    private readonly SymbolMap symbols;

    public Variables(SymbolMap symbols, IEnumerable<IOperation> roots)
    {
        this.symbols = symbols;
        foreach (var root in roots)
            Visit(root, null);
    }

    /// <summary>What some closure uses that was declared outside of it, in the order of use.</summary>
    public List<ISymbol> Captured { get; } = [];

    public bool IsCell(ISymbol symbol)
    {
        var isParameter = symbol is IParameterSymbol;
        if (symbol is IParameterSymbol { RefKind: not RefKind.None } or ILocalSymbol { IsRef: true })
            return false;
        if (addressed.Contains(symbol) && !symbols.IsImmutable(TypeOf(symbol)))
            return true;
        return Captured.Contains(symbol, SymbolEqualityComparer.Default)
            && writes.TryGetValue(symbol, out var count) && count > (isParameter ? 0 : 1);
    }

    private static ITypeSymbol TypeOf(ISymbol symbol) => symbol is ILocalSymbol local ? local.Type : ((IParameterSymbol)symbol).Type;

    private void Visit(IOperation operation, IMethodSymbol? function)
    {
        function = operation switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            ILocalFunctionOperation local => local.Symbol,
            _ => function,
        };
        if (SymbolOf(operation) is { } symbol)
            VisitUse(symbol, operation, function);
        if (operation is IVariableDeclaratorOperation { Symbol: var declared } declarator && (declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer) is not null)
            Count(declared);
        foreach (var child in operation.ChildOperations)
            Visit(child, function);
    }

    private void VisitUse(ISymbol symbol, IOperation use, IMethodSymbol? function)
    {
        if (function is not null && !IsInside(symbol, function) && !Captured.Contains(symbol, SymbolEqualityComparer.Default))
            Captured.Add(symbol);
        var target = use;
        // `(p).x`, `p!`: the same place.
        while (target.Parent is IConversionOperation { IsImplicit: true } or IParenthesizedOperation)
            target = target.Parent;
        switch (target.Parent)
        {
            case IAssignmentOperation assignment when assignment.Target == target:
            case IIncrementOrDecrementOperation:
            case IDeclarationExpressionOperation { Parent: not IArgumentOperation }:
                Count(symbol);
                break;
            case ITupleOperation tuple when IsTarget(tuple):
                Count(symbol);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
            case IDeclarationExpressionOperation:
            case IAddressOfOperation:
                Count(symbol);
                addressed.Add(symbol);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } }:
                addressed.Add(symbol);
                break;
            // A field of a struct in a variable, or a method that may change it.
            case IMemberReferenceOperation { Member.ContainingType.IsValueType: true } or IInvocationOperation { TargetMethod.ContainingType.IsValueType: true }
                when TypeOf(symbol).IsValueType:
                addressed.Add(symbol);
                break;
        }
    }

    private void Count(ISymbol symbol) => writes[symbol] = writes.TryGetValue(symbol, out var count) ? count + 1 : 1;

    private static bool IsTarget(IOperation tuple) => tuple.Parent switch
    {
        IDeconstructionAssignmentOperation assignment => assignment.Target == tuple,
        ITupleOperation outer => IsTarget(outer),
        _ => false,
    };

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { Local: { IsConst: false } local } => local,
        IParameterReferenceOperation reference => reference.Parameter,
        _ => null,
    };

    private static bool IsInside(ISymbol symbol, IMethodSymbol function)
    {
        for (var container = symbol.ContainingSymbol; container is not null; container = container.ContainingSymbol)
        {
            if (container.SameAs(function))
                return true;
            if (container is not IMethodSymbol)
                return false;
        }
        return false;
    }
}
