using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <content>What a body writes.</content>
internal sealed partial class LoopFold
{
    private void Assign(ISimpleAssignmentOperation assignment)
    {
        var target = assignment.Target.Bare();
        if (target.Symbol() is { } total && keys.OwnerOf(target) == Owner.Outside && Folds.FamilyOf(assignment.Value, total) is { } family)
        {
            totals.Add(total, family, assignment.Syntax);
            foreach (var operand in assignment.Value.DescendantsAndSelf())
            {
                if (operand is ILocalReferenceOperation or IFieldReferenceOperation or IParameterReferenceOperation && !operand.Symbol().SameAs(total))
                    Visit(operand);
            }
            VisitAll(assignment.Value.DescendantsAndSelf().OfType<IInvocationOperation>().Where(IsDraw));
            UseOf(assignment, total);
            return;
        }
        if (keys.OwnerOf(target) == Owner.Outside && Stored(target) is { } map && tallies.Of(target, assignment.Value) is { } step)
        {
            VisitPlace(target);
            Visit(step.Added);
            totals.Add(map, step.Family, assignment.Syntax);
            UseOf(assignment, map);
            return;
        }
        Write(target, assignment.Value, assignment);
        Visit(assignment.Value);
    }

    private void Compound(ICompoundAssignmentOperation compound)
    {
        var target = compound.Target.Bare();
        Visit(compound.Value);
        VisitPlace(target);
        var owner = keys.OwnerOf(target);
        if (owner == Owner.Fresh)
            return;
        if (Stored(target) is not { } symbol)
            shows = true;
        else if (owner == Owner.Element)
            totals.AddAtKey(symbol);
        else if (target.Type.IsExact() && Folds.FamilyOf(compound.OperatorKind) is { } family)
        {
            totals.Add(symbol, family, compound.Syntax);
            UseOf(compound, symbol);
        }
        // The same step so many times: it is only counted.
        else if (compound.OperatorKind is BinaryOperatorKind.Add or BinaryOperatorKind.Multiply or BinaryOperatorKind.Subtract
            && !keys.DependsOnElement(compound.Value)
            && target.Type?.TypeKind != TypeKind.Delegate)
        {
            totals.Add(symbol, compound.OperatorKind + compound.Value.Syntax.ToString(), compound.Syntax);
            UseOf(compound, symbol);
        }
        else
            shows = true;
    }

    private void Step(IOperation place, IOperation step)
    {
        var target = place.Bare();
        VisitPlace(target);
        var owner = keys.OwnerOf(target);
        if (owner == Owner.Fresh)
            return;
        if (Stored(target) is not { } symbol)
            shows = true;
        else if (owner == Owner.Element)
            totals.AddAtKey(symbol);
        else
        {
            totals.Add(symbol, "+", step.Syntax);
            UseOf(step, symbol);
        }
    }

    private void Deconstruct(IOperation target, IOperation whole)
    {
        switch (target.Bare())
        {
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                    Deconstruct(element, whole);
                break;
            case IDeclarationExpressionOperation or IDiscardOperation:
                break;
            case var other:
                Write(other, null, whole);
                break;
        }
    }

    /// <summary>A write that leaves what was there behind.</summary>
    /// <param name="target">What is written.</param>
    /// <param name="value">Null where it is part of something.</param>
    /// <param name="write">The whole operation.</param>
    private void Write(IOperation target, IOperation? value, IOperation write)
    {
        if (target is IDiscardOperation or IDeclarationExpressionOperation)
            return;
        VisitPlace(target);
        var owner = keys.OwnerOf(target);
        if (owner == Owner.Fresh)
            return;
        if (Stored(target) is not { } symbol)
            shows = true;
        else if (owner == Owner.Element || value is not null && keys.IsFunctionOfIndex(target, value))
            totals.AddAtKey(symbol);
        // The same value whoever comes last.
        else if (value is not null && !keys.DependsOnElement(value))
        {
            totals.Add(symbol, "=" + value.Syntax, write.Syntax);
            UseOf(write, symbol);
        }
        else
            shows = true;
    }

    // A running total that is looked at on the way shows how far one has come.
    private void UseOf(IOperation write, ISymbol symbol)
    {
        if (write.Parent is not IExpressionStatementOperation)
            totals.Read(symbol);
    }

    /// <summary>The variable that is written, or that has the container in it that is written.</summary>
    private static ISymbol? Stored(IOperation target) => target.Bare() switch
    {
        IArrayElementReferenceOperation element => element.ArrayReference.Bare().Symbol() ?? Stored(element.ArrayReference),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } => instance.Bare().Symbol() ?? Stored(instance),
        IInvocationOperation call => call.Subject()?.Bare().Symbol() ?? call.TargetMethod,
        var other => other.Symbol(),
    };

    // What is read to find the place.
    private void VisitPlace(IOperation target)
    {
        switch (target)
        {
            case IArrayElementReferenceOperation element:
                VisitAll(element.Indices);
                VisitPlace(element.ArrayReference.Bare());
                break;
            case IPropertyReferenceOperation property:
                VisitAll(property.Arguments);
                if (property.Instance is not null)
                    VisitPlace(property.Instance.Bare());
                break;
            case IFieldReferenceOperation { Instance: { } instance }:
                VisitPlace(instance.Bare());
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation:
                break;
            default:
                VisitAll(target.ChildOperations);
                break;
        }
    }
}
