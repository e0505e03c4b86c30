using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>A short look into the methods a loop calls: enough to tell a helper that computes from one that changes something.</summary>
internal sealed class CalleeEffects(SymbolMap symbols, CancellationToken stop)
{
    private const int Depth = 4;

    private readonly Dictionary<IMethodSymbol, CalleeEffect> known = new(SymbolEqualityComparer.Default);

    private readonly Dictionary<IMethodSymbol, HashSet<ISymbol>> reads = new(SymbolEqualityComparer.Default);

    public CalleeEffect Of(IMethodSymbol method) => Of(method, 0);

    /// <summary>The fields and properties its code names.</summary>
    public IReadOnlyCollection<ISymbol> ReadsOf(IMethodSymbol method)
    {
        Of(method, 0);
        return reads.TryGetValue(Declared(method), out var found) ? found : [];
    }

    private static IMethodSymbol Declared(IMethodSymbol method)
    {
        method = method.ReducedFrom ?? method;
        return (method.PartialImplementationPart ?? method).OriginalDefinition;
    }

    private CalleeEffect Of(IMethodSymbol method, int depth)
    {
        method = Declared(method);
        if (known.TryGetValue(method, out var effect))
            return effect;
        if (depth > Depth || method.IsAbstract || method.IsExtern || method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(stop) is not { } node
            || !symbols.Compilation.ContainsSyntaxTree(node.SyntaxTree))
            return CalleeEffect.Unknown;
        // Recursion adds nothing to what the rest of it does.
        known[method] = CalleeEffect.None;
        var roots = method.MethodKind == MethodKind.LocalFunction
            ? symbols.ModelOf(node.SyntaxTree).GetOperation(node, stop) is { } function ? [function] : []
            : DeclaredCode.Of(symbols, method, node, stop);
        if (roots.Count == 0)
            return known[method] = CalleeEffect.Unknown;
        var all = roots.SelectMany(r => r.DescendantsAndSelf()).ToList();
        effect = all.Select(o => Of(o, node, depth)).DefaultIfEmpty(CalleeEffect.None).Max();
        reads[method] = new(all.Where(o => o is IFieldReferenceOperation or IPropertyReferenceOperation).Select(o => o.Symbol()!), SymbolEqualityComparer.Default);
        foreach (var call in all.OfType<IInvocationOperation>())
        {
            if (reads.TryGetValue(Declared(call.TargetMethod), out var further))
                reads[method].UnionWith(further.ToList());
        }
        return known[method] = effect;
    }

    private CalleeEffect Of(IOperation operation, SyntaxNode method, int depth)
    {
        switch (operation)
        {
            case IAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation }:
                return CalleeEffect.None;
            case IAssignmentOperation assignment:
                return Written(assignment.Target, method);
            case IIncrementOrDecrementOperation step:
                return Written(step.Target, method);
            case IEventAssignmentOperation or IDynamicInvocationOperation:
                return CalleeEffect.Other;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                return Written(argument.Value, method);
            case IInvocationOperation call:
                return Called(call, method, depth);
            default:
                return CalleeEffect.None;
        }
    }

    private CalleeEffect Called(IInvocationOperation call, SyntaxNode method, int depth)
    {
        if (CalledCode.IsSink(call))
            return CalleeEffect.None;
        var subject = call.Subject();
        if (CalledCode.IsRecorded(call) || subject?.Type is { } type && (type.Is("MetaIsland.RandomStream") || type.Is("System.Random")))
            return CalleeEffect.Other;
        if (subject is not null && CollectionWrites.Of(call) is not null)
            return WrittenInto(subject, method);
        switch (Of(call.TargetMethod, depth + 1))
        {
            case CalleeEffect.None:
                return CalleeEffect.None;
            case CalleeEffect.Own:
                return subject is null ? CalleeEffect.Other : WrittenInto(subject, method);
            case CalleeEffect.Other:
                return CalleeEffect.Other;
            default:
                var used = call.Parent is not IExpressionStatementOperation;
                return used || CalledCode.IsGuard(call.TargetMethod) || subject is not null && IsFresh(subject.Bare(), method) ? CalleeEffect.None : CalleeEffect.Other;
        }
    }

    private static CalleeEffect Written(IOperation target, SyntaxNode method)
    {
        target = target.Bare();
        return target switch
        {
            ILocalReferenceOperation { Local: { IsRef: false } local } => local.IsDeclaredIn(method) ? CalleeEffect.None : CalleeEffect.Other,
            IParameterReferenceOperation { Parameter: var parameter } =>
                parameter.RefKind == RefKind.None && parameter.IsDeclaredIn(method) ? CalleeEffect.None : CalleeEffect.Other,
            IDiscardOperation or IDeclarationExpressionOperation => CalleeEffect.None,
            ITupleOperation tuple => tuple.Elements.Select(e => Written(e, method)).DefaultIfEmpty(CalleeEffect.None).Max(),
            IFieldReferenceOperation { Instance: { } instance } => WrittenInto(instance, method),
            IPropertyReferenceOperation { Instance: { } instance } => WrittenInto(instance, method),
            IArrayElementReferenceOperation element => WrittenInto(element.ArrayReference, method),
            _ => CalleeEffect.Other,
        };
    }

    private static CalleeEffect WrittenInto(IOperation owner, SyntaxNode method)
    {
        owner = owner.Bare();
        if (IsFresh(owner, method))
            return CalleeEffect.None;
        return owner switch
        {
            IInstanceReferenceOperation => CalleeEffect.Own,
            IFieldReferenceOperation { Instance: { } instance } => WrittenInto(instance, method),
            IPropertyReferenceOperation { Instance: { } instance } => WrittenInto(instance, method),
            IArrayElementReferenceOperation element => WrittenInto(element.ArrayReference, method),
            _ => CalleeEffect.Other,
        };
    }

    private static bool IsFresh(IOperation value, SyntaxNode method)
    {
        if (value is IObjectCreationOperation or IArrayCreationOperation)
            return true;
        if (value is not ILocalReferenceOperation { Local: var local } || !local.IsDeclaredIn(method))
            return false;
        if (local.Type.IsValueType && !local.IsRef && !local.Type.IsRefLikeType)
            return true;
        var root = value;
        while (root.Parent is not null)
            root = root.Parent;
        return root.DescendantsAndSelf().OfType<IVariableDeclaratorOperation>()
            .Any(d => d.Symbol.SameAs(local) && d.GetVariableInitializer()?.Value.Bare() is IObjectCreationOperation or IArrayCreationOperation);
    }
}
