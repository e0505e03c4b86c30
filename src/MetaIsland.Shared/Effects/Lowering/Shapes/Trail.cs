using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>
/// Follows what comes from a collection without order through calls and variables, to where its order shows or no longer matters. A sequence
/// that is only handed on is silent: what it is handed to is not known to go through it. A list made of it is not: its order is there to see.
/// </summary>
internal sealed class Trail(MethodShape shape)
{
    private readonly HashSet<ISymbol> open = new(SymbolEqualityComparer.Default);

    /// <param name="value">The operation the elements come from.</param>
    /// <param name="flow">What they are.</param>
    /// <param name="shows">Gets the places where the order shows.</param>
    public void Follow(IOperation value, Flow flow, List<SyntaxNode> shows)
    {
        var current = value;
        while (current.Parent is { } parent)
        {
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation or ITranslatedQueryOperation or ICoalesceOperation or IDelegateCreationOperation:
                case IConditionalOperation { Type: not null } choice when choice.Condition != current:
                case IConditionalAccessOperation access when access.WhenNotNull == current:
                    current = parent;
                    continue;
                case IConditionalAccessOperation access:
                    if (access.WhenNotNull.DescendantsAndSelf().FirstOrDefault(o => o is IConditionalAccessInstanceOperation) is not { } instance)
                        return;
                    current = instance;
                    continue;
                case IForEachLoopOperation loop when loop.Collection == current:
                    if (!new LoopFold(shape, this, loop.Syntax, flow).IsHarmless(loop))
                        shows.Add(loop.Collection.Syntax);
                    return;
                case IPropertyReferenceOperation property when property.Instance == current:
                    if (EnumerationOrder.IsPart(property))
                    {
                        flow = flow with { Element = property.Property.Name == "Keys" ? ElementKind.Unique : ElementKind.Other };
                        current = property;
                        continue;
                    }
                    // The place in a list is where the order shows.
                    if (flow.Listed is not null && property.Property.IsIndexer)
                        shows.Add(property.Syntax);
                    return;
                case IArrayElementReferenceOperation element when element.ArrayReference == current:
                    if (flow.Listed is not null)
                        shows.Add(element.Syntax);
                    return;
                case IArgumentOperation { Parent: IInvocationOperation call } argument:
                    if (!Enter(call, argument, ref flow, shows))
                        return;
                    current = call;
                    continue;
                case IInvocationOperation call when call.Instance == current:
                    if (!Enter(call, null, ref flow, shows))
                        return;
                    current = call;
                    continue;
                case IArgumentOperation { Parent: IObjectCreationOperation creation }:
                    if (CollectionCalls.MakesList(creation.Type))
                        flow = flow with { Listed = flow.Listed ?? creation.Syntax };
                    else
                    {
                        if (flow.Listed is not null && !UnorderedTypes.IsUnordered(creation.Type) && !CollectionCalls.Sorts(creation.Type))
                            shows.Add(flow.Listed);
                        return;
                    }
                    current = creation;
                    continue;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                    FollowVariable(local, local.Type, current, flow, shows);
                    return;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment when assignment.Value == current:
                    FollowVariable(local, local.Type, assignment, flow, shows);
                    return;
                case ISimpleAssignmentOperation { Target: IFieldReferenceOperation or IPropertyReferenceOperation } assignment
                    when assignment.Value == current && flow.Listed is not null:
                    if (!IsSortedAfter(assignment.Target.Symbol()!, assignment.Syntax))
                        shows.Add(flow.Listed);
                    return;
                case IReturnOperation when Caller(parent) is { } caller:
                    current = caller;
                    continue;
                case IIsPatternOperation or IIsTypeOperation or IBinaryOperation or IExpressionStatementOperation or INameOfOperation:
                    return;
                default:
                    if (Spread(current) is { } collection)
                    {
                        if (UnorderedTypes.IsUnordered(TypeOf(collection)) || CollectionCalls.Sorts(TypeOf(collection)))
                            return;
                        flow = flow with { Listed = flow.Listed ?? collection.Syntax };
                        current = collection;
                        continue;
                    }
                    if (flow.Listed is not null)
                        shows.Add(flow.Listed);
                    return;
            }
        }
    }

    /// <summary>Whether a list that is filled here in no order is used only where that does not show, or sorted first.</summary>
    public bool IsHarmlessList(ISymbol list, SyntaxNode filled, Flow flow)
    {
        if (list is not ILocalSymbol local)
            return IsSortedAfter(list, filled);
        // Another name for a list that was there before.
        if (shape.ValuesOf(local)?.Only()?.Bare().Symbol() is IFieldSymbol or IPropertySymbol or IParameterSymbol)
            return IsHarmlessList(shape.ValuesOf(local)![0].Bare().Symbol()!, filled, flow);
        var shows = new List<SyntaxNode>();
        FollowUses(local, filled, flow with { Listed = filled }, shows);
        return shows.Count == 0;
    }

    private void FollowVariable(ILocalSymbol local, ITypeSymbol type, IOperation given, Flow flow, List<SyntaxNode> shows)
    {
        // A variable of such a type is a source of its own.
        if (!UnorderedTypes.IsUnordered(type))
            FollowUses(local, given.Syntax, flow, shows);
    }

    private void FollowUses(ILocalSymbol local, SyntaxNode given, Flow flow, List<SyntaxNode> shows)
    {
        // A loop of variables comes back to where it began; what it shows has been found there.
        if (!open.Add(local))
            return;
        var sorted = flow.Listed is null ? null : ListSorts.FirstAfter(shape, local, given);
        foreach (var use in shape.UsesOf(local))
        {
            if (use.IsWritten() || given.Span.Contains(use.Syntax.Span) || sorted is not null && use.Syntax.SpanStart >= sorted.SpanStart
                || use.Syntax.Span.End <= given.SpanStart && !SharesLoop(use.Syntax, given, local))
                continue;
            Follow(use, flow, shows);
        }
        open.Remove(local);
    }

    private bool IsSortedAfter(ISymbol list, SyntaxNode filled) => ListSorts.FirstAfter(shape, list, filled) is { } sort
        && !shape.UsesOf(list).Any(u => u.Syntax.SpanStart > filled.Span.End && u.Syntax.SpanStart < sort.SpanStart);

    // What stands before in the text comes after it in the next turn.
    private static bool SharesLoop(SyntaxNode use, SyntaxNode given, ILocalSymbol local) => given.Ancestors().Any(a =>
        a is ForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax
        && a.Span.Contains(use.Span) && !local.IsDeclaredIn(a));

    private bool Enter(IInvocationOperation call, IArgumentOperation? argument, ref Flow flow, List<SyntaxNode> shows)
    {
        var isLinq = argument is not null && LinqCalls.IsLinq(call.TargetMethod);
        var passage = isLinq ? LinqCalls.Of(shape, this, call, argument!, ref flow) : CollectionCalls.Of(shape, this, call, argument, ref flow);
        // A list is given away where it was made.
        if (passage == Passage.Shows)
            shows.Add(!isLinq && argument is not null && flow.Listed is { } listed ? listed : call.Syntax);
        return passage == Passage.Passes;
    }

    /// <summary>The LINQ call that gets what a lambda returns as elements of its own.</summary>
    private static IOperation? Caller(IOperation returned)
    {
        var lambda = returned.Parent;
        while (lambda is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
            lambda = lambda.Parent;
        for (var parent = lambda?.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IInvocationOperation call)
                return LinqCalls.IsLinq(call.TargetMethod) && call.TargetMethod.Name == "SelectMany" ? call : null;
            if (parent is not (IDelegateCreationOperation or IConversionOperation or IArgumentOperation))
                return null;
        }
        return null;
    }

    // Told by the syntax: the older compilers have no operation for a collection expression.
    private static IOperation? Spread(IOperation value)
    {
        if (value.Syntax.Parent is not SpreadElementSyntax { Parent: CollectionExpressionSyntax expression })
            return null;
        for (var parent = value.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Syntax == expression)
                return parent;
        }
        return null;
    }

    private static ITypeSymbol? TypeOf(IOperation collection)
    {
        for (var current = collection; current is not null && current.Syntax.IsKind(SyntaxKind.CollectionExpression); current = current.Parent)
        {
            if (current.Type is not null)
                return current.Type;
        }
        return null;
    }
}
