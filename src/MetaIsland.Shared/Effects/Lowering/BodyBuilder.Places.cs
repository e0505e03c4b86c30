using MetaIsland.Effects.Ir;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static MetaIsland.Effects.Ir.Instruction;

namespace MetaIsland.Effects.Lowering;

/// <content>Where values lie: references to places, and what is stored there.</content>
internal sealed partial class BodyBuilder
{
    /// <summary>The object a member is of; of a struct the place it lies in.</summary>
    private int Instance(IOperation? instance) =>
        instance?.Type is { IsValueType: true } or ITypeParameterSymbol { IsReferenceType: false } ? Address(instance) : Value(instance);

    /// <summary>A reference to a place; to a copy where there is none.</summary>
    private int Address(IOperation? operation)
    {
        switch (operation)
        {
            case null:
                return Nothing;
            case IInstanceReferenceOperation:
                return self;
            case ILocalReferenceOperation { Local.IsRef: true } local:
                return VariableOf(local.Local, local.Syntax);
            case IParameterReferenceOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } parameter:
                return VariableOf(parameter.Parameter, parameter.Syntax);
            case IParameterReferenceOperation { Parameter: var parameter } when IsFieldOfSelf(parameter):
                return AddressOf(self, symbols.Field(parameter), operation.Syntax);
            case ILocalReferenceOperation { Local: var local } when declaration.Variables.IsCell(local):
                return AddressOf(VariableOf(local, operation.Syntax), IrField.Variable, operation.Syntax);
            case IParameterReferenceOperation { Parameter: var parameter } when declaration.Variables.IsCell(parameter):
                return AddressOf(VariableOf(parameter, operation.Syntax), IrField.Variable, operation.Syntax);
            case IFieldReferenceOperation { Field: { IsConst: false, IsStatic: true } field }:
                return Emit(Op.AddressStatic, operation.Syntax, field: symbols.Field(field, field.Type), gives: true);
            case IFieldReferenceOperation { Field: { IsConst: false, RefKind: RefKind.None } field } reference:
                return AddressOf(Instance(reference.Instance), symbols.Field(field, field.Type), operation.Syntax);
            case IFieldReferenceOperation { Field: { IsConst: false } field } reference:
                // A `ref` field holds a reference.
                return Load(Instance(reference.Instance), symbols.Field(field, field.Type), operation.Syntax);
            case IPropertyReferenceOperation { Property: { IsStatic: false } property } reference when IsStored(property) && property.ContainingType.IsValueType:
                return Copied(operation);
            case IArrayElementReferenceOperation element:
                foreach (var index in element.Indices)
                    Value(index);
                return AddressOf(Value(element.ArrayReference), ElementOf(element.Type), operation.Syntax, KeyFlag(element));
            case IInlineArrayAccessOperation element:
                Value(element.Argument);
                return AddressOf(Address(element.Instance), ElementOf(element.Type), operation.Syntax);
            case IFlowCaptureReferenceOperation reference when captured.TryGetValue(reference.Id, out var originals) && originals.All(IsPlace):
                return AnyOf(originals.Select(Address).ToArray(), operation.Syntax);
            case IInvocationOperation { TargetMethod: { ReturnsByRef: true } or { ReturnsByRefReadonly: true } } call:
                return CallRaw(call);
            case IPropertyReferenceOperation { Property: { ReturnsByRef: true } or { ReturnsByRefReadonly: true } } property:
                return CallGetter(property);
            case IConversionOperation { OperatorMethod: null } conversion:
                return Address(conversion.Operand);
            case IDeclarationExpressionOperation declared:
                return Address(declared.Expression);
            case { Type.IsReferenceType: true } or ILocalReferenceOperation or IParameterReferenceOperation:
                return Value(operation);
            // A struct of the class library may be a view of something, wherever it lies.
            case { Type: { IsValueType: true } type } when type.DeclaringSyntaxReferences.IsEmpty:
                return Value(operation);
            default:
                return Copied(operation);
        }
    }

    private int AddressOf(int instance, IrField field, SyntaxNode syntax, CallFlags flags = CallFlags.None) =>
        Emit(Op.Address, syntax, a: instance, field: field, gives: true, flags: flags);

    // A value that lies nowhere: what is done to it is done to a copy.
    private int Copied(IOperation operation)
    {
        var value = Value(operation);
        if (value == Nothing)
            return Nothing;
        var cell = Emit(Op.New, operation.Syntax, type: CellType, gives: true);
        Emit(Op.Store, operation.Syntax, a: cell, b: value, field: IrField.Variable);
        return AddressOf(cell, IrField.Variable, operation.Syntax);
    }

    private int AnyOf(int[] values, SyntaxNode syntax)
    {
        if (values.Length == 1)
            return values[0];
        var result = NewVariable();
        block.Instructions.Add(new Instruction { Op = Op.Copy, Place = PlaceOf(syntax), Target = result, Arguments = values.Where(v => v != Nothing).ToArray() });
        return result;
    }

    private static bool IsPlace(IOperation operation) => operation is ILocalReferenceOperation or IParameterReferenceOperation
        or IFieldReferenceOperation or IArrayElementReferenceOperation or IInvocationOperation { TargetMethod.ReturnsByRef: true }
        or IPropertyReferenceOperation { Property.ReturnsByRef: true };

    // Two runs of a parallel loop do not meet where each has its own index.
    private CallFlags KeyFlag(IArrayElementReferenceOperation element) =>
        element.Indices.Length == 1 && element.Indices[0] is IParameterReferenceOperation { Parameter: var index }
        && function is not null && index.ContainingSymbol.SameAs(function)
            ? CallFlags.ByParameter
            : CallFlags.None;

    private void StoreTo(IOperation target, int value, SyntaxNode syntax, CallFlags flags)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local: { IsRef: true } local }:
                Emit(Op.Store, syntax, a: VariableOf(local, syntax), b: value, field: PointeeOf(local.Type), flags: flags);
                break;
            case IParameterReferenceOperation { Parameter: { RefKind: RefKind.Ref or RefKind.Out } parameter }:
                Emit(Op.Store, syntax, a: VariableOf(parameter, syntax), b: value, field: PointeeOf(parameter.Type), flags: flags);
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when IsFieldOfSelf(parameter):
                Emit(Op.Store, syntax, a: self, b: value, field: symbols.Field(parameter), flags: flags);
                break;
            case ILocalReferenceOperation { Local: var local }:
                StoreVariable(local, local.Type, value, syntax);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                StoreVariable(parameter, parameter.Type, value, syntax);
                break;
            case IFieldReferenceOperation { Field: { IsStatic: true } field }:
                Emit(Op.StoreStatic, syntax, b: value, field: symbols.Field(field, field.Type), flags: flags);
                break;
            case IFieldReferenceOperation { Field: var field } reference:
                StoreField(Instance(reference.Instance), field, field.RefKind == RefKind.None, field.Type, value, syntax, flags);
                break;
            case IPropertyReferenceOperation property:
                StoreProperty(property, value, syntax, flags);
                break;
            case IEventReferenceOperation { Event: var listeners } reference:
                StoreMember(reference.Instance, listeners, listeners.Type, value, syntax, flags);
                break;
            case IArrayElementReferenceOperation element:
                foreach (var index in element.Indices)
                    Value(index);
                Emit(Op.Store, syntax, a: Value(element.ArrayReference), b: value, field: ElementOf(element.Type), flags: flags | KeyFlag(element));
                break;
            case IInlineArrayAccessOperation element:
                Value(element.Argument);
                Emit(Op.Store, syntax, a: Address(element.Instance), b: value, field: ElementOf(element.Type), flags: flags);
                break;
            case IFlowCaptureReferenceOperation reference when captured.TryGetValue(reference.Id, out var originals):
                foreach (var original in originals)
                    StoreTo(original, value, syntax, flags);
                break;
            case IFlowCaptureReferenceOperation reference:
                Assign(captures.TryGetValue(reference.Id, out var variable) ? variable : captures[reference.Id] = NewVariable(), value, syntax);
                break;
            case IImplicitIndexerReferenceOperation { IndexerSymbol: IPropertySymbol indexer } element:
                StoreIndexed(element, indexer, value, syntax, flags);
                break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                    StoreTo(element, value, syntax, flags);
                break;
            case IDeclarationExpressionOperation declared:
                StoreTo(declared.Expression, value, syntax, flags);
                break;
            case IConversionOperation conversion:
                StoreTo(conversion.Operand, value, syntax, flags);
                break;
            case IDiscardOperation:
                break;
            case { Syntax: ElementAccessExpressionSyntax or PrefixUnaryExpressionSyntax }:
                StoreThroughPointer(target, value, syntax);
                break;
            default:
                // A reference that something gave.
                Emit(Op.Store, syntax, a: Address(target), b: value, field: PointeeOf(target.Type), flags: flags);
                break;
        }
    }

    private IrField PointeeOf(ITypeSymbol? type) =>
        type is null ? IrField.Pointee : new IrField { Id = IrField.Pointee.Id, Name = IrField.Pointee.Name, Type = symbols.Type(type) };

    private void StoreVariable(ISymbol symbol, ITypeSymbol type, int value, SyntaxNode syntax)
    {
        if (declaration.Variables.IsCell(symbol))
            Emit(Op.Store, syntax, a: VariableOf(symbol, syntax), b: value, field: IrField.Variable);
        else if (!symbols.IsImmutable(type))
            Assign(VariableOf(symbol, syntax), value, syntax);
    }

    private void StoreField(int instance, IFieldSymbol field, bool isPlain, ITypeSymbol type, int value, SyntaxNode syntax, CallFlags flags)
    {
        if (isPlain)
            Emit(Op.Store, syntax, a: instance, b: value, field: symbols.Field(field, type), flags: flags);
        else
            Emit(Op.Store, syntax, a: Load(instance, symbols.Field(field, type), syntax), b: value, field: PointeeOf(type), flags: flags);
    }

    private void StoreMember(IOperation? instance, ISymbol member, ITypeSymbol type, int value, SyntaxNode syntax, CallFlags flags)
    {
        if (member.IsStatic)
            Emit(Op.StoreStatic, syntax, b: value, field: symbols.Field(member, type), flags: flags);
        else
            Emit(Op.Store, syntax, a: Instance(instance), b: value, field: symbols.Field(member, type), flags: flags);
    }

    private void StoreProperty(IPropertyReferenceOperation reference, int value, SyntaxNode syntax, CallFlags flags)
    {
        var property = reference.Property;
        if (property.ReturnsByRef || property.ReturnsByRefReadonly)
        {
            Emit(Op.Store, syntax, a: CallGetter(reference), b: value, field: PointeeOf(property.Type), flags: flags);
        }
        else if (IsStored(property))
        {
            StoreMember(reference.Instance, property, property.Type, value, syntax, flags);
        }
        else if (property.SetMethod is { } setter)
        {
            var arguments = ArgumentsOf(reference.Arguments, property.Parameters).Append(value);
            EmitCall(setter, reference.Instance, arguments, reference.Syntax, flags);
        }
    }

    // `list[^1] = x`
    private void StoreIndexed(IImplicitIndexerReferenceOperation element, IPropertySymbol indexer, int value, SyntaxNode syntax, CallFlags flags)
    {
        Value(element.Argument);
        if (indexer.ReturnsByRef && indexer.GetMethod is { } getter)
            Emit(Op.Store, syntax, a: EmitCall(getter, element.Instance, [Nothing], syntax, flags), b: value, field: PointeeOf(indexer.Type), flags: flags);
        else if (indexer.SetMethod is { } setter)
            EmitCall(setter, element.Instance, [Nothing, value], syntax, flags);
    }

    private void StoreThroughPointer(IOperation target, int value, SyntaxNode syntax)
    {
        foreach (var child in target.ChildOperations.Take(1))
        {
            var pointer = Value(child);
            Emit(Op.Fact, syntax, a: pointer, fact: new Fact(FactKind.ProtectionRemoved, "a pointer"));
            Emit(Op.Store, syntax, a: pointer, b: value, field: IrField.Element);
        }
    }

    private int Deconstruct(IDeconstructionAssignmentOperation deconstruction)
    {
        var target = deconstruction.Target is IDeclarationExpressionOperation declared ? declared.Expression : deconstruction.Target;
        var source = deconstruction.Value;
        while (source is IConversionOperation { OperatorMethod: null } conversion)
            source = conversion.Operand;
        // Both sides are known place by place: all is read before anything is written.
        if (source is ITupleOperation values && target is ITupleOperation targets && values.Elements.Length == targets.Elements.Length)
        {
            var read = values.Elements.Select(Value).ToArray();
            for (var i = 0; i < read.Length; i++)
                StoreTo(targets.Elements[i], read[i], deconstruction.Syntax, CallFlags.None);
            return Nothing;
        }
        Spread(target, Value(source), source, deconstruction.Syntax);
        return Nothing;
    }

    private void Spread(IOperation target, int value, IOperation source, SyntaxNode syntax)
    {
        if (target is not ITupleOperation targets)
        {
            StoreTo(target, value, syntax, CallFlags.None);
            return;
        }
        if (source.Type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            for (var i = 0; i < targets.Elements.Length && i < tuple.TupleElements.Length; i++)
            {
                var part = value == Nothing ? Nothing : Load(value, TupleField(tuple.TupleElements[i]), syntax);
                StoreTo(targets.Elements[i], part, syntax, CallFlags.None);
            }
            return;
        }
        var info = syntax is AssignmentExpressionSyntax assignment ? symbols.ModelOf(syntax.SyntaxTree).GetDeconstructionInfo(assignment)
            : syntax is ForEachVariableStatementSyntax loop ? symbols.ModelOf(syntax.SyntaxTree).GetDeconstructionInfo(loop)
            : default;
        var parts = new List<int>();
        if (info.Method is { } method)
            parts = CallDeconstruct(method, value, targets.Elements.Length, syntax);
        for (var i = 0; i < targets.Elements.Length; i++)
            StoreTo(targets.Elements[i], i < parts.Count ? parts[i] : value, syntax, CallFlags.None);
    }

    private int Listen(IEventAssignmentOperation assignment)
    {
        var handler = Value(assignment.HandlerValue);
        if (assignment.EventReference is IEventReferenceOperation { Event: var listeners } reference)
            StoreMember(reference.Instance, listeners, listeners.Type, handler, assignment.Syntax, CallFlags.InPlace);
        return Nothing;
    }
}
