using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>
/// Whether a loop body, or a function called once for each element, leaves the same behind in whatever order the elements come: it adds up
/// exact numbers, keeps the best, writes to what belongs to the element, and reads nothing of that meanwhile.
/// </summary>
internal sealed partial class LoopFold(MethodShape shape, Trail trail, SyntaxNode around, Flow flow)
{
    private static readonly IReadOnlyDictionary<ISymbol, IOperation> NoBest = new Dictionary<ISymbol, IOperation>(SymbolEqualityComparer.Default);

    private readonly LoopKeys keys = new(shape, around, flow.Element);
    private readonly LoopTotals totals = new();
    private readonly Tallies tallies = new();
    private readonly List<(ISymbol List, ElementKind Element)> filled = [];
    private readonly List<IOperation> exits = [];
    private bool leavesWithOne;
    private int functions;
    private bool shows;

    public bool IsHarmless(IForEachLoopOperation loop)
    {
        keys.Bind(loop);
        Visit(loop.Body);
        return Conclude();
    }

    public bool IsHarmless(IAnonymousFunctionOperation function)
    {
        keys.Bind(function.Symbol);
        functions++;
        Visit(function.Body);
        return Conclude();
    }

    private bool Conclude() => !shows && totals.AreBlind && LoopExits.AreBlind(exits, totals, keys)
        && !(leavesWithOne && totals.Any)
        && filled.All(f => exits.Count == 0 && trail.IsHarmlessList(f.List, around, flow with { Element = f.Element }));

    private void VisitAll(IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
            Visit(operation);
    }

    private void Visit(IOperation? operation)
    {
        if (shows)
            return;
        switch (operation)
        {
            case null or IThrowOperation or INameOfOperation or ITypeOfOperation:
                return;
            case IConditionalOperation { WhenFalse: null } test when BestSoFar.Of(test, keys) is { } best:
                foreach (var kept in best)
                {
                    totals.Add(kept.Key, "best", test.Syntax);
                    VisitBut(kept.Value, best);
                }
                VisitBut(test.Condition, best);
                return;
            case IConditionalOperation test when functions == 0 && OneTurn.Is(test, keys):
                VisitBut(test.Condition, NoBest);
                VisitOnce(test.WhenTrue);
                Visit(test.WhenFalse);
                return;
            case ISimpleAssignmentOperation assignment:
                Assign(assignment);
                return;
            case ICompoundAssignmentOperation compound:
                Compound(compound);
                return;
            case ICoalesceAssignmentOperation coalesce:
                Write(coalesce.Target, coalesce.Value, coalesce);
                Visit(coalesce.Value);
                return;
            case IIncrementOrDecrementOperation step:
                Step(step.Target, step);
                return;
            case IDeconstructionAssignmentOperation deconstruction:
                Deconstruct(deconstruction.Target, deconstruction);
                Visit(deconstruction.Value);
                return;
            case IInvocationOperation call:
                Call(call);
                return;
            case IEventAssignmentOperation:
                shows = true;
                return;
            case IBranchOperation { BranchKind: BranchKind.GoTo }:
                shows = true;
                return;
            case IBranchOperation { BranchKind: BranchKind.Break } branch when LoopExits.Leaves(branch, around):
                exits.Add(branch);
                return;
            case IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak } when functions == 0:
                shows = true;
                return;
            case IReturnOperation leave when functions == 0:
                exits.Add(leave);
                break;
            case IAnonymousFunctionOperation or ILocalFunctionOperation:
                functions++;
                VisitAll(operation.ChildOperations);
                functions--;
                return;
            case IArrayElementReferenceOperation element:
                ReadAt(element.ArrayReference, element.Indices);
                return;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } place:
                ReadAt(instance, place.Arguments.Select(a => a.Value).ToList());
                return;
            case IFieldReferenceOperation or IPropertyReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation:
                if (operation.Symbol() is { } local && tallies.MapOf(local) is { } map)
                    totals.Read(map);
                if (keys.OwnerOf(operation) == Owner.Outside)
                    totals.Read(operation.Symbol()!);
                if (operation is IPropertyReferenceOperation { Property.GetMethod: { } getter } property)
                {
                    ReadThrough(getter, property.Instance?.Bare());
                    shows |= shape.Effects.Of(getter) == CalleeEffect.Other;
                }
                break;
        }
        VisitAll(operation.ChildOperations);
    }

    // What an element of a map at the element's own key was is nobody else's affair.
    private void ReadAt(IOperation container, IReadOnlyList<IOperation> indices)
    {
        VisitAll(indices);
        if (indices.Any(keys.IsUnique) && container.Bare().Symbol() is { } symbol)
        {
            totals.ReadAtKey(symbol);
            VisitAll(container.Bare().ChildOperations);
        }
        else
            Visit(container);
    }

    // What happens in one turn only happens in any order: if nothing else of the loop is seen by it, or cut short.
    private void VisitOnce(IOperation body)
    {
        VisitBut(body, NoBest);
        foreach (var operation in body.DescendantsAndSelf())
        {
            leavesWithOne |= operation is IReturnOperation or IBranchOperation { BranchKind: BranchKind.Break or BranchKind.GoTo };
            shows |= operation is IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak };
        }
    }

    private void VisitBut(IOperation value, IReadOnlyDictionary<ISymbol, IOperation> best)
    {
        foreach (var operation in value.DescendantsAndSelf())
        {
            if (operation is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
                && operation.Symbol() is { } symbol && !best.ContainsKey(symbol) && keys.OwnerOf(operation) == Owner.Outside)
                totals.Read(symbol);
            else if (operation is IInvocationOperation call && IsDraw(call))
                shows = true;
        }
    }
}
