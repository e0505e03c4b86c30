using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>
/// <c>if (v &gt; best) best = v;</c>. What else is remembered of the best one (<c>who = key</c>) is the same in any order only if ties are
/// broken: <c>if (v &gt; best || v == best &amp;&amp; key &lt; who)</c>.
/// </summary>
internal static class BestSoFar
{
    /// <summary>The variables that keep the best and what they get; null where that is not it, or ties show.</summary>
    public static IReadOnlyDictionary<ISymbol, IOperation>? Of(IConditionalOperation test, LoopKeys keys)
    {
        if (Given(test.WhenTrue) is not { Count: > 0 } given || given.Keys.Any(s => s is ILocalSymbol or IParameterSymbol && keys.IsOwn(s)))
            return null;
        var compared = new List<IOperation>();
        foreach (var alternative in Split(test.Condition, BinaryOperatorKind.ConditionalOr, BinaryOperatorKind.Or))
        {
            if (IsUnset(alternative, given, keys))
                continue;
            var level = 0;
            var found = false;
            foreach (var part in Split(alternative, BinaryOperatorKind.ConditionalAnd, BinaryOperatorKind.And))
            {
                if (!Mentions(part, given) || IsUnset(part, given, keys))
                    continue;
                if (level < compared.Count && Pairs(part, given, isEqual: true)?.Only() is { } equal && Same(equal, compared[level]))
                    level++;
                else if (!found && level == compared.Count && Pairs(part, given, isEqual: false) is { Count: > 0 } pairs)
                {
                    compared.AddRange(pairs);
                    found = true;
                }
                else
                    return null;
            }
            if (!found)
                return null;
        }
        if (compared.Count == 0)
            return null;
        var isTotal = compared.Any(keys.IsUnique);
        return given.All(g => isTotal || !keys.DependsOnElement(g.Value) || g.Value.Type.IsIndistinguishable() && compared.Any(c => Same(c, g.Value))) ? given : null;
    }

    /// <summary><c>v &gt; best ? v : best</c>.</summary>
    public static bool IsChoice(IOperation condition, IOperation yes, IOperation no, ISymbol total)
    {
        if (condition.Bare() is not IBinaryOperation binary || !IsRelation(binary.OperatorKind))
            return false;
        var left = binary.LeftOperand.Bare();
        var right = binary.RightOperand.Bare();
        if (left.Symbol().SameAs(total) == right.Symbol().SameAs(total))
            return false;
        return Same(left, yes) && Same(right, no) || Same(left, no) && Same(right, yes);
    }

    private static Dictionary<ISymbol, IOperation>? Given(IOperation body)
    {
        var given = new Dictionary<ISymbol, IOperation>(SymbolEqualityComparer.Default);
        foreach (var statement in body is IBlockOperation block ? block.Operations.ToList() : [body])
        {
            var isFine = statement is IExpressionStatementOperation { Operation: var operation } && operation switch
            {
                ISimpleAssignmentOperation assignment => Add(assignment.Target, assignment.Value),
                IDeconstructionAssignmentOperation deconstruction => deconstruction.Target.Bare() is ITupleOperation targets
                    && deconstruction.Value.Bare() is ITupleOperation values && targets.Elements.Length == values.Elements.Length
                    && targets.Elements.Zip(values.Elements, Add).All(added => added),
                _ => false,
            };
            if (!isFine)
                return null;
        }
        return given;

        bool Add(IOperation target, IOperation value)
        {
            target = target.Bare();
            var isVariable = target is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation }
                or IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Arguments.IsEmpty: true };
            if (!isVariable || given.ContainsKey(target.Symbol()!))
                return false;
            given.Add(target.Symbol()!, value.Bare());
            return true;
        }
    }

    private static IEnumerable<IOperation> Split(IOperation condition, BinaryOperatorKind kind, BinaryOperatorKind other)
    {
        condition = condition.Bare();
        return condition is IBinaryOperation binary && (binary.OperatorKind == kind || binary.OperatorKind == other)
            ? Split(binary.LeftOperand, kind, other).Concat(Split(binary.RightOperand, kind, other))
            : [condition];
    }

    // Nobody has been the best yet: who is null, best < 0, !found.
    private static bool IsUnset(IOperation test, IReadOnlyDictionary<ISymbol, IOperation> given, LoopKeys keys) =>
        Mentions(test, given) && !keys.DependsOnElement(test) && test.DescendantsAndSelf().All(o => o.Symbol() is not { } s || given.ContainsKey(s) || o is IPropertyReferenceOperation);

    private static bool Mentions(IOperation test, IReadOnlyDictionary<ISymbol, IOperation> given) =>
        test.DescendantsAndSelf().Any(o => o.Symbol() is { } symbol && given.ContainsKey(symbol));

    // What is compared with the variable that gets it, one or several in turn.
    private static List<IOperation>? Pairs(IOperation test, IReadOnlyDictionary<ISymbol, IOperation> given, bool isEqual)
    {
        if (test is IInvocationOperation { TargetMethod.Name: "Equals" } equals && isEqual)
            return equals.Instance is { } self && equals.ArgumentAt(0) is { } with ? Pair(self, with, given) : null;
        if (test is not IBinaryOperation binary || (isEqual ? binary.OperatorKind != BinaryOperatorKind.Equals : !IsRelation(binary.OperatorKind)))
            return null;
        if (binary.LeftOperand.Bare() is not IInvocationOperation call || binary.RightOperand.ConstantValue is not { HasValue: true, Value: 0 })
            return Pair(binary.LeftOperand, binary.RightOperand, given);
        return call.TargetMethod.Name switch
        {
            "CompareTo" when call.Instance is { } instance && call.ArgumentAt(0) is { } other => Pair(instance, other, given),
            "Compare" or "CompareOrdinal" when call.ArgumentAt(0) is { } left && call.ArgumentAt(1) is { } right => Pair(left, right, given),
            _ => Pair(binary.LeftOperand, binary.RightOperand, given),
        };
    }

    private static List<IOperation>? Pair(IOperation left, IOperation right, IReadOnlyDictionary<ISymbol, IOperation> given)
    {
        left = left.Bare();
        right = right.Bare();
        if (left is ITupleOperation lefts && right is ITupleOperation rights && lefts.Elements.Length == rights.Elements.Length)
        {
            var pairs = lefts.Elements.Zip(rights.Elements, (l, r) => Pair(l, r, given)).ToList();
            return pairs.All(p => p is not null) ? pairs.SelectMany(p => p!).ToList() : null;
        }
        if (right.Symbol() is { } second && given.TryGetValue(second, out var value) && Same(value, left))
            return [left];
        if (left.Symbol() is { } first && given.TryGetValue(first, out value) && Same(value, right))
            return [right];
        return IsOfBest(right, left, given) ? [left] : IsOfBest(left, right, given) ? [right] : null;
    }

    // What is kept is the whole element, and compared by a member: c.Price < best.Price.
    private static bool IsOfBest(IOperation kept, IOperation candidate, IReadOnlyDictionary<ISymbol, IOperation> given) =>
        kept.Symbol() is { } member && member.SameAs(candidate.Symbol()) && InstanceOf(kept)?.Bare() is { } best && InstanceOf(candidate)?.Bare() is { } element
        && best.Symbol() is { } symbol && given.TryGetValue(symbol, out var value) && Same(value, element);

    private static IOperation? InstanceOf(IOperation member) =>
        member is IFieldReferenceOperation field ? field.Instance : (member as IPropertyReferenceOperation)?.Instance;

    private static bool IsRelation(BinaryOperatorKind kind) =>
        kind is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual;

    private static bool Same(IOperation one, IOperation other) => one.Bare().Syntax.ToString() == other.Bare().Syntax.ToString();
}
