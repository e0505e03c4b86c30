using MetaIsland.Effects.Ir;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static MetaIsland.Effects.Ir.Instruction;

namespace MetaIsland.Effects.Lowering;

/// <content>What expressions give.</content>
internal sealed partial class BodyBuilder
{
    /// <summary>The variable that holds the value; <see cref="Nothing"/> where nothing in it can change.</summary>
    private int Value(IOperation? operation)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (operation)
        {
            case null or ILiteralOperation or IDefaultValueOperation or ITypeOfOperation or INameOfOperation or ISizeOfOperation
                or IDiscardOperation or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput }:
                return Nothing;
            case IInstanceReferenceOperation:
                return self;
            case ILocalReferenceOperation or IParameterReferenceOperation:
                return Read(operation);
            case IFlowCaptureReferenceOperation reference:
                return captures.TryGetValue(reference.Id, out var captureVariable) ? captureVariable : Nothing;
            case IFlowCaptureOperation capture:
                return Capture(capture);
            case IFieldReferenceOperation { Field.IsConst: false } field:
                return LoadField(field.Instance, field.Field, field.Field.Type, field.Syntax);
            case IEventReferenceOperation listeners:
                return LoadField(listeners.Instance, listeners.Event, listeners.Event.Type, listeners.Syntax);
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            case IArrayElementReferenceOperation element:
                return LoadElement(element);
            case IImplicitIndexerReferenceOperation element:
                return ReadIndexed(element);
            case IInlineArrayAccessOperation element:
                Value(element.Argument);
                return Load(Value(element.Instance), ElementOf(element.Type), element.Syntax);
            case IInvocationOperation call:
                return Call(call);
            case IObjectCreationOperation creation:
                return Create(creation);
            case ITypeParameterObjectCreationOperation creation:
                return Create(creation);
            case IAnonymousObjectCreationOperation anonymous:
                return CreateAnonymous(anonymous);
            case IArrayCreationOperation array:
                return CreateArray(array);
            case ITupleOperation tuple:
                return CreateTuple(tuple);
            case IConversionOperation conversion:
                return Convert(conversion);
            case IDelegateCreationOperation creation:
                return Value(creation.Target);
            case IFunctionPointerInvocationOperation call:
                return Emit(Op.Invoke, call.Syntax, a: Value(call.Target), arguments: [.. call.Arguments.Select(PassedTo)], gives: !symbols.IsImmutable(call.Type));
            case IMethodReferenceOperation reference:
                return Bind(reference);
            case IFlowAnonymousFunctionOperation lambda:
                return Lambda(lambda);
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment);
            case ICompoundAssignmentOperation assignment:
                return Assign(assignment);
            case IIncrementOrDecrementOperation increment:
                var old = increment.OperatorMethod is { } step ? CallOperator(step, increment, increment.Target) : Nothing;
                StoreTo(increment.Target, old, increment.Syntax, CallFlags.InPlace);
                return old;
            case IDeconstructionAssignmentOperation deconstruction:
                return Deconstruct(deconstruction);
            case IEventAssignmentOperation assignment:
                return Listen(assignment);
            case IBinaryOperation { OperatorMethod: { } binary } operation2:
                return CallOperator(binary, operation2, operation2.LeftOperand, operation2.RightOperand);
            case IUnaryOperation { OperatorMethod: { } unary } operation1:
                return CallOperator(unary, operation1, operation1.Operand);
            case IIsPatternOperation match:
                Match(match.Pattern, Value(match.Value), match.Value);
                return Nothing;
            case IIsTypeOperation or IBinaryOperation or IUnaryOperation or IIsNullOperation:
                return Children(operation, null);
            case IAwaitOperation await:
                return Await(await);
            case IInterpolatedStringOperation text:
                return Interpolate(text);
            case IAddressOfOperation { Reference: IMethodReferenceOperation reference }:
                return Bind(reference);
            case IAddressOfOperation address:
                return Address(address.Reference);
            case IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation:
                return Unknown(operation, "it is dynamic");
            case IDeclarationExpressionOperation declared:
                return Value(declared.Expression);
            case IReturnOperation { ReturnedValue: { } returned } result:
                // A lambda of one expression, and `yield return`.
                Emit(Op.Return, returned.Syntax, a: Value(returned));
                return Nothing;
            default:
                return Children(operation, operation.Type);
        }
    }

    private int Read(IOperation operation)
    {
        var (symbol, type, isReference) = operation switch
        {
            ILocalReferenceOperation { Local: var local } => ((ISymbol)local, local.Type, local.IsRef),
            IParameterReferenceOperation { Parameter: var parameter } => (parameter, parameter.Type, parameter.RefKind is RefKind.Ref or RefKind.Out),
            _ => throw new ArgumentException("no variable"),
        };
        if (symbol is IParameterSymbol primary && IsFieldOfSelf(primary))
            return Load(self, symbols.Field(primary), operation.Syntax);
        var isCell = declaration.Variables.IsCell(symbol);
        var isNothing = symbols.IsImmutable(type);
        // What a closure has changed elsewhere matters even where the value does not.
        if (isNothing && !isCell && !isReference)
            return Nothing;
        var variable = VariableOf(symbol, operation.Syntax);
        if (isReference)
            return LoadPointee(variable, type, operation.Syntax);
        return isCell ? Load(variable, IrField.Variable, operation.Syntax) : variable;
    }

    /// <summary>A parameter of a primary constructor, used by a member.</summary>
    private bool IsFieldOfSelf(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && !constructor.SameAs(declaration.Method)
        && constructor.ContainingType.OriginalDefinition.SameAs(declaration.Method.ContainingType?.OriginalDefinition);

    private int Load(int instance, IrField field, SyntaxNode syntax) => Emit(Op.Load, syntax, a: instance, field: field, gives: true);

    // Also where nothing in the value can change: that it was read matters.
    private int LoadPointee(int reference, ITypeSymbol? type, SyntaxNode syntax)
    {
        var value = Load(reference, IrField.Pointee, syntax);
        return symbols.IsImmutable(type) ? Nothing : value;
    }

    private int LoadField(IOperation? instance, ISymbol member, ITypeSymbol type, SyntaxNode syntax)
    {
        var field = symbols.Field(member, type);
        if (member.IsStatic)
            return Emit(Op.LoadStatic, syntax, field: field, gives: true, flags: declaration.Observed.Contains(syntax) ? CallFlags.OnlyObserved : CallFlags.None);
        return Load(Value(instance), field, syntax);
    }

    private int LoadElement(IArrayElementReferenceOperation element)
    {
        foreach (var index in element.Indices)
            Value(index);
        return Emit(Op.Load, element.Syntax, a: Value(element.ArrayReference), field: ElementOf(element.Type), gives: true);
    }

    // `list[^1]`, `span[2..]`: a method or property that the compiler chose.
    private int ReadIndexed(IImplicitIndexerReferenceOperation element)
    {
        Value(element.Argument);
        if ((element.IndexerSymbol as IMethodSymbol ?? (element.IndexerSymbol as IPropertySymbol)?.GetMethod) is not { } method)
            return Children(element, element.Type);
        var result = EmitCall(method, element.Instance, method.Parameters.Select(_ => Nothing), element.Syntax, CallFlags.None);
        return !method.ReturnsByRef && !method.ReturnsByRefReadonly ? result : LoadPointee(result, element.Type, element.Syntax);
    }

    // With its type, so that an array of numbers gives nothing that could change.
    private IrField ElementOf(ITypeSymbol? type) =>
        type is null ? IrField.Element : new IrField { Id = IrField.Element.Id, Name = IrField.Element.Name, Type = symbols.Type(type) };

    private int Capture(IFlowCaptureOperation capture)
    {
        // What it stands for may be a place that is written later.
        if (!captured.TryGetValue(capture.Id, out var places))
            captured.Add(capture.Id, places = []);
        places.Add(capture.Value);
        var value = Value(capture.Value);
        if (!captures.TryGetValue(capture.Id, out var variable))
            captures[capture.Id] = variable = NewVariable();
        Assign(variable, value, capture.Syntax);
        return variable;
    }

    private int Convert(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is { } method)
            return CallOperator(method, conversion, conversion.Operand);
        // A span over an inline array shows the array itself.
        var value = IsInlineArray(conversion.Operand.Type) && conversion.Type is { IsRefLikeType: true } ? Address(conversion.Operand) : Value(conversion.Operand);
        if (!conversion.IsImplicit && Protection.Removed(conversion.Operand.Type, conversion.Type) is { } how)
            Emit(Op.Fact, conversion.Syntax, a: value, fact: new Fact(FactKind.ProtectionRemoved, how));
        if (symbols.IsImmutable(conversion.Type))
            return Nothing;
        // In such an object nothing can change, and yet it says whose code a call by the interface runs.
        return value == Nothing && IsKind(conversion) ? Emit(Op.New, conversion.Syntax, type: symbols.Type(conversion.Operand.Type!), gives: true) : value;
    }

    private static bool IsInlineArray(ITypeSymbol? type) => type is { IsValueType: true } && type.Has("System.Runtime.CompilerServices.InlineArrayAttribute");

    private int PassedTo(IArgumentOperation argument) => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out ? Address(argument.Value) : Value(argument.Value);

    private bool IsKind(IConversionOperation conversion) => conversion.Type is { TypeKind: TypeKind.Interface } or { TypeKind: TypeKind.Class, IsAbstract: true }
        && conversion.Operand is { Type: { IsSealed: true } or { IsValueType: true } } && symbols.IsImmutable(conversion.Operand.Type);

    private int Assign(ISimpleAssignmentOperation assignment)
    {
        var isInitializer = assignment is { Target: IFieldReferenceOperation { Field.RefKind: not RefKind.None }, Syntax: EqualsValueClauseSyntax or VariableDeclaratorSyntax };
        if (assignment.IsRef || isInitializer)
        {
            var reference = Address(assignment.Value);
            if (assignment.Target is IFieldReferenceOperation { Field: { IsStatic: false } field } place)
                Emit(Op.Store, assignment.Syntax, a: Instance(place.Instance), b: reference, field: symbols.Field(field, field.Type));
            if (assignment.Target is ILocalReferenceOperation { Local: var local })
                Assign(VariableOf(local, assignment.Syntax), reference, assignment.Syntax);
            return reference;
        }
        var value = Value(assignment.Value);
        StoreTo(assignment.Target, value, assignment.Syntax, CallFlags.None);
        return value;
    }

    private int Assign(ICompoundAssignmentOperation assignment)
    {
        var isDelegate = assignment.Type?.TypeKind == TypeKind.Delegate;
        var value = assignment.OperatorMethod is { } method && !isDelegate
            ? CallOperator(method, assignment, assignment.Target, assignment.Value)
            : Value(assignment.Value);
        StoreTo(assignment.Target, isDelegate || assignment.OperatorMethod is not null ? value : Nothing, assignment.Syntax, CallFlags.InPlace);
        return value;
    }

    private int Await(IAwaitOperation await)
    {
        var task = Value(await.Operation);
        return Emit(Op.Await, await.Syntax, a: task, gives: !symbols.IsImmutable(await.Type));
    }

    private int Interpolate(IInterpolatedStringOperation text)
    {
        foreach (var part in text.Parts)
        {
            if (part is not IInterpolationOperation { Expression: var expression })
            {
                Children(part, null);
                continue;
            }
            while (expression is IConversionOperation { IsImplicit: true, OperatorMethod: null } boxed)
                expression = boxed.Operand;
            CallToString(expression, Value(expression));
        }
        return Nothing;
    }

    private int Unknown(IOperation operation, string why)
    {
        var result = Nothing;
        foreach (var child in operation.ChildOperations)
        {
            result = Value(child);
            Emit(Op.Fact, operation.Syntax, a: result, fact: new Fact(FactKind.Unknown, why));
        }
        return result;
    }

    /// <summary>What is not known in detail may give any of its parts.</summary>
    private int Children(IOperation operation, ITypeSymbol? type)
    {
        if (operation.Syntax is CollectionExpressionSyntax collection && type is not null)
            return CreateCollection(operation, collection, type);
        var values = operation.ChildOperations.Select(Value).Where(v => v != Nothing).ToArray();
        if (values.Length == 0 || type is null || symbols.IsImmutable(type))
            return Nothing;
        var result = NewVariable();
        block.Instructions.Add(new Instruction { Op = Op.Copy, Place = PlaceOf(operation.Syntax), Target = result, A = Nothing, Arguments = values });
        return result;
    }
}
