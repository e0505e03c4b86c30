using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>What of a loop body belongs to the turn or its element, and which expressions are never the same in two turns.</summary>
internal sealed class LoopKeys(MethodShape shape, SyntaxNode around, ElementKind element)
{
    private readonly HashSet<ISymbol> elements = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> unique = new(SymbolEqualityComparer.Default);

    public void Bind(IForEachLoopOperation loop)
    {
        switch (loop.LoopControlVariable)
        {
            case IVariableDeclaratorOperation declarator:
                Add(declarator.Symbol);
                break;
            case { } pattern:
                var tuple = pattern.DescendantsAndSelf().OfType<ITupleOperation>().FirstOrDefault();
                var first = tuple?.Elements.FirstOrDefault()?.DescendantsAndSelf().OfType<ILocalReferenceOperation>().FirstOrDefault();
                foreach (var part in pattern.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
                    elements.Add(part.Local);
                if (first is not null && element == ElementKind.Pair)
                    unique.Add(first.Local);
                break;
        }
    }

    public void Bind(IMethodSymbol function)
    {
        foreach (var parameter in function.Parameters)
            Add(parameter);
    }

    private void Add(ISymbol variable)
    {
        elements.Add(variable);
        if (element == ElementKind.Unique)
            unique.Add(variable);
    }

    /// <summary>Whether no two turns have the same value here.</summary>
    public bool IsUnique(IOperation value) => IsUnique(value, 0);

    private bool IsUnique(IOperation value, int depth)
    {
        value = value.Bare();
        if (depth > 8)
            return false;
        switch (value)
        {
            case ILocalReferenceOperation { Local: var local }:
                return unique.Contains(local) || IsInside(local) && OnlyValue(local) is { } given && IsUnique(given, depth + 1);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return unique.Contains(parameter);
            case IPropertyReferenceOperation { Instance: { } instance } property:
                return IsPairKey(property.Property, instance) || IsIdentity(property.Property, instance, depth)
                    || property.Property.Name == "Value" && instance.Type.Is(KnownNames.AgentId) && IsUnique(instance, depth + 1);
            case IFieldReferenceOperation { Instance: { } instance } field:
                return IsIdentity(field.Field, instance, depth);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus:
                return IsUnique(minus.Operand, depth + 1);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } shifted:
                return IsUnique(shifted.LeftOperand, depth + 1) && !DependsOnElement(shifted.RightOperand)
                    || IsUnique(shifted.RightOperand, depth + 1) && !DependsOnElement(shifted.LeftOperand);
            case ITupleOperation tuple:
                return tuple.Elements.Any(e => IsUnique(e, depth + 1));
            // A key that is made of one and something else.
            case IObjectCreationOperation { Type.IsValueType: true } creation:
                return creation.Arguments.Any(a => IsUnique(a.Value, depth + 1));
            default:
                return false;
        }
    }

    private bool IsPairKey(IPropertySymbol property, IOperation instance) =>
        element == ElementKind.Pair && property.Name == "Key" && instance.Bare().Symbol() is { } pair && elements.Contains(pair);

    private bool IsIdentity(ISymbol member, IOperation instance, int depth) => UniqueKeys.IsIdentity(member) && IsUnique(instance, depth + 1)
        || UniqueKeys.IsIdentity(member) && member.Name != "Key" && instance.Bare().Symbol() is { } of && elements.Contains(of);

    public bool DependsOnElement(IOperation value) => value.DescendantsAndSelf().Any(o =>
        o is ILocalReferenceOperation or IParameterReferenceOperation && (elements.Contains(o.Symbol()!) || IsInside(o.Symbol()!)));

    /// <summary><c>other[x] = f(x)</c>: equal elements write equal values.</summary>
    public bool IsFunctionOfIndex(IOperation target, IOperation value)
    {
        var indices = target.Bare() switch
        {
            IArrayElementReferenceOperation element => element.Indices.ToList(),
            IPropertyReferenceOperation { Property.IsIndexer: true } property => property.Arguments.Select(a => a.Value).ToList(),
            _ => [],
        };
        var known = new HashSet<ISymbol?>(indices.Select(i => i.Bare().Symbol()), SymbolEqualityComparer.Default);
        return indices.Count > 0 && value.DescendantsAndSelf().All(o =>
            o is not (ILocalReferenceOperation or IParameterReferenceOperation) || known.Contains(o.Symbol()) || !elements.Contains(o.Symbol()!) && !IsInside(o.Symbol()!));
    }

    public Owner OwnerOf(IOperation place) => OwnerOf(place, 0);

    private Owner OwnerOf(IOperation place, int depth)
    {
        place = place.Bare();
        if (depth > 8)
            return Owner.Outside;
        switch (place)
        {
            case ILocalReferenceOperation { Local: var local }:
                return elements.Contains(local) ? Owner.Element : !IsInside(local) ? Owner.Outside : OwnerOfLocal(local, place, depth);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return elements.Contains(parameter) ? Owner.Element
                    : IsInside(parameter) && (parameter.Type.IsValueType || parameter.Type.SpecialType == SpecialType.System_String) ? Owner.Fresh : Owner.Outside;
            case IFieldReferenceOperation { Instance: { } instance }:
                return OwnerOf(instance, depth + 1);
            case IArrayElementReferenceOperation element:
                return element.Indices.Any(IsUnique) ? Owner.Element : OwnerOf(element.ArrayReference, depth + 1);
            case IPropertyReferenceOperation { Instance: { } instance } property:
                return property.Arguments.Any(a => IsUnique(a.Value)) ? Owner.Element : OwnerOf(instance, depth + 1);
            case IInvocationOperation call:
                return LinqCalls.IsLinq(call.TargetMethod) && call.TargetMethod.Name.StartsWith("To", StringComparison.Ordinal) ? Owner.Fresh
                    : call.Arguments.Any(a => IsUnique(a.Value)) ? Owner.Element : Owner.Outside;
            case IObjectCreationOperation or IArrayCreationOperation or IAnonymousObjectCreationOperation or ILiteralOperation or ITupleOperation
                or IDefaultValueOperation or IInterpolatedStringOperation or IWithOperation or IDiscardOperation or IDeclarationExpressionOperation:
                return Owner.Fresh;
            // Initializers write what is being made.
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                return Owner.Fresh;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput }:
                return LookedAt(place) is { } input ? OwnerOf(input, depth + 1) : Owner.Fresh;
            default:
                return place.Syntax.IsKind(SyntaxKind.CollectionExpression) ? Owner.Fresh : Owner.Outside;
        }
    }

    // A variable of the loop stands for what it was given: to write it is nobody's affair, to write into what it names may be.
    private Owner OwnerOfLocal(ILocalSymbol local, IOperation use, int depth)
    {
        var isItself = use.Parent is not (IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation or IInvocationOperation
            or IConditionalAccessOperation or IArgumentOperation);
        if (isItself && !local.IsRef || local is { Type.IsValueType: true, IsRef: false } || local.Type.SpecialType == SpecialType.System_String)
            return Owner.Fresh;
        if (shape.ValuesOf(local) is { Count: > 0 } values)
            return values.Max(v => OwnerOf(v, depth + 1));
        // is { } found: what was looked at.
        if (shape.PatternInput(local) is { } input)
            return OwnerOf(input, depth + 1);
        // out var: found with the key it was asked for.
        var declared = shape.UsesOf(local).FirstOrDefault(u => u.Syntax.Parent is ArgumentSyntax || u.Parent is IDeclarationExpressionOperation);
        for (var parent = declared?.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IInvocationOperation call)
                return call.Arguments.Any(a => IsUnique(a.Value)) ? Owner.Element : Owner.Outside;
        }
        return Owner.Outside;
    }

    private static IOperation? LookedAt(IOperation part)
    {
        for (var parent = part.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IIsPatternOperation test)
                return test.Value;
            if (parent is ISwitchExpressionOperation choice)
                return choice.Value;
        }
        return null;
    }

    private IOperation? OnlyValue(ILocalSymbol local) => shape.ValuesOf(local)?.Only();

    /// <summary>Declared in the loop.</summary>
    public bool IsOwn(ISymbol symbol) => elements.Contains(symbol) || IsInside(symbol);

    private bool IsInside(ISymbol symbol) => symbol.IsDeclaredIn(around) || symbol is ILocalSymbol { IsRef: false } local && IsScratch(local);

    // Declared before the loop, but given a new value first thing in each turn and used in none but that.
    private bool IsScratch(ILocalSymbol local)
    {
        var uses = shape.UsesOf(local).ToList();
        return uses.Count > 0 && uses.All(u => u.IsIn(around)) && uses[0].Parent is ISimpleAssignmentOperation first && first.Target == uses[0]
            && first.Parent is IExpressionStatementOperation { Parent: IBlockOperation { Syntax: { } block } } && block.Parent == around;
    }
}
