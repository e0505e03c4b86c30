using MetaIsland.Effects.Ir;
using MetaIsland.Effects.Lowering.Shapes;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static MetaIsland.Effects.Ir.Instruction;

namespace MetaIsland.Effects.Lowering;

/// <content>Calls, written or not, and what makes objects and delegates.</content>
internal sealed partial class BodyBuilder
{
    private int Call(IInvocationOperation call)
    {
        var result = CallRaw(call);
        return !call.TargetMethod.ReturnsByRef && !call.TargetMethod.ReturnsByRefReadonly ? result : LoadPointee(result, call.Type, call.Syntax);
    }

    private int CallRaw(IInvocationOperation call)
    {
        var target = call.TargetMethod;
        if (CopyConstructorOf(target) is { } copies)
            return Copy(call, copies);
        var arguments = ArgumentsOf(call.Arguments, target.Parameters);
        var flags = FlagsOf(call);
        // Nobody can wait for what gives nothing back.
        if (target is { IsAsync: true, ReturnsVoid: true })
            flags |= CallFlags.Dropped;
        if (target.MethodKind == MethodKind.DelegateInvoke)
            return Emit(Op.Invoke, call.Syntax, a: Value(call.Instance), arguments: [.. arguments], gives: Gives(target), flags: flags);
        if (target.MethodKind == MethodKind.LocalFunction)
            return Emit(Op.CallLocal, call.Syntax, body: declaration.FunctionOf(target), arguments: [.. arguments, .. CapturesHere()], gives: Gives(target), flags: flags);
        if (!call.IsVirtual && call.ConstrainedToType is null)
            flags |= CallFlags.Exact;
        if (target.Name == "GetOrAdd" && !CacheKeys.DecideAlone(call, symbols.ModelOf(call.Syntax.SyntaxTree)))
            flags |= CallFlags.BeyondKey;
        return EmitCall(target, call.Instance, arguments, call.Syntax, flags, call.ConstrainedToType);
    }

    private bool Gives(IMethodSymbol target) => target.ReturnsByRef || target.ReturnsByRefReadonly || !symbols.IsImmutable(target.ReturnType);

    private int EmitCall(IMethodSymbol target, IOperation? instance, IEnumerable<int> arguments, SyntaxNode syntax, CallFlags flags, ITypeSymbol? asked = null)
    {
        if (target is { Name: "GetHashCode", IsStatic: false, IsImplicitlyDeclared: true } && (flags & CallFlags.OnlyObserved) == 0 && SynthesizedHashes.DifferByProcess(target.ContainingType))
            Emit(Op.Fact, syntax, fact: new Fact(FactKind.HashCode, SymbolMap.NameOf(target)));
        var all = target.IsStatic ? arguments.ToArray() : arguments.Prepend(Instance(instance)).ToArray();
        // What the receiver is declared as says more than who declares the member.
        var receiver = (target.IsStatic ? asked : instance?.Type) is { } type ? symbols.Type(type) : null;
        return Emit(Op.Call, syntax, method: symbols.Method(target), type: receiver, arguments: all, gives: Gives(target), flags: flags);
    }

    // One for each parameter, in their order.
    private IEnumerable<int> ArgumentsOf(IEnumerable<IArgumentOperation> arguments, IReadOnlyList<IParameterSymbol> parameters)
    {
        var values = Enumerable.Repeat(Nothing, parameters.Count).ToArray();
        foreach (var argument in arguments)
        {
            var value = PassedTo(argument);
            if (argument.Parameter is { } parameter && parameter.Ordinal < values.Length)
                values[parameter.Ordinal] = value;
        }
        return values;
    }

    private CallFlags FlagsOf(IOperation call)
    {
        var flags = declaration.Observed.Contains(call.Syntax) ? CallFlags.OnlyObserved : CallFlags.None;
        return IsDropped(call) ? flags | CallFlags.Dropped : flags;
    }

    // Nobody waits for the task it gives.
    private static bool IsDropped(IOperation call) => IsTask(call.Type) && call.Syntax.Parent switch
    {
        ExpressionStatementSyntax => true,
        ConditionalAccessExpressionSyntax { Parent: ExpressionStatementSyntax } => true,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } => true,
        _ => false,
    };

    private static bool IsTask(ITypeSymbol? type) => type is not null
        && (type.Is(KnownNames.Task) || type.Is(KnownNames.TaskOfT) || type.Is(KnownNames.ValueTask) || type.Is(KnownNames.ValueTaskOfT));

    private int CallOperator(IMethodSymbol method, IOperation operation, params IOperation[] operands)
    {
        var values = operands.Select(Value).ToArray();
        return Emit(Op.Call, operation.Syntax, method: symbols.Method(method), arguments: values, gives: Gives(method), flags: FlagsOf(operation) | CallFlags.Exact);
    }

    /// <summary>Its value lies in the object, without code of anybody.</summary>
    private bool IsStored(IPropertySymbol property) =>
        property.OriginalDefinition is { IsAbstract: false, IsVirtual: false, IsOverride: false, IsIndexer: false } definition
        && definition.ContainingType.TypeKind != TypeKind.Interface
        && definition.ContainingAssembly.SameAs(symbols.Compilation.Assembly)
        && definition.IsAuto() && !definition.HasBody()
        || property.ContainingType.IsAnonymousType || property.ContainingType.IsRecord && property.IsImplicitlyDeclared;

    private int ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (IsStored(property))
            return LoadField(reference.Instance, property, property.Type, reference.Syntax);
        var result = CallGetter(reference);
        return !property.ReturnsByRef && !property.ReturnsByRefReadonly ? result : LoadPointee(result, property.Type, reference.Syntax);
    }

    private int CallGetter(IPropertyReferenceOperation reference)
    {
        if (reference.Property.GetMethod is not { } getter)
            return Nothing;
        var flags = FlagsOf(reference);
        if (reference.Instance?.Syntax is BaseExpressionSyntax)
            flags |= CallFlags.Exact;
        return EmitCall(getter, reference.Instance, ArgumentsOf(reference.Arguments, reference.Property.Parameters), reference.Syntax, flags, reference.ConstrainedToType);
    }

    private int Create(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor || creation.Type is not { } type)
            return Children(creation, creation.Type);
        var arguments = ArgumentsOf(creation.Arguments, constructor.Parameters).ToArray();
        var made = Emit(Op.New, creation.Syntax, type: symbols.Type(type), gives: true);
        var receiver = made;
        // What the class library makes may be a view of what it is given: then it is no object of its own.
        var mayBeView = type.IsValueType && type.DeclaringSyntaxReferences.IsEmpty;
        if (mayBeView)
        {
            receiver = AddressOf(Emit(Op.New, creation.Syntax, type: CellType, gives: true), IrField.Variable, creation.Syntax);
        }
        Emit(Op.Call, creation.Syntax, method: symbols.Method(constructor), arguments: arguments.Prepend(receiver).ToArray(), flags: CallFlags.Exact | FlagsOf(creation));
        if (mayBeView)
            made = Load(receiver, IrField.Pointee, creation.Syntax);
        if (creation.Initializer is { } initializer)
            Value(initializer);
        CallFinalizers(type, made, creation.Syntax);
        return symbols.IsImmutable(type) ? Nothing : made;
    }

    /// <summary>A constructor calls that of its base class, though nobody wrote it.</summary>
    public void CallBase(IMethodSymbol constructor, SyntaxNode? syntax) =>
        Emit(Op.Call, syntax, method: symbols.Method(constructor), arguments: [self], flags: CallFlags.Exact);

    /// <summary>A parameter of a primary constructor is kept for members that use it; in a record it is a property.</summary>
    public void Keep(IParameterSymbol parameter, SyntaxNode syntax)
    {
        if (symbols.IsImmutable(parameter.Type))
            return;
        var property = parameter.ContainingType.IsRecord
            ? parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(p => p.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is ParameterSyntax))
            : null;
        if (property is null && !parameter.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(f => CapturedParameters.Find(f).SameAs(parameter)))
            return;
        var field = property is null ? symbols.Field(parameter) : symbols.Field(property, property.Type);
        Emit(Op.Store, syntax, a: self, b: VariableOf(parameter, syntax), field: field);
    }

    /// <summary>The accessor of an automatic property.</summary>
    public void Access(IPropertySymbol property, bool reads)
    {
        var field = symbols.Field(property, property.Type);
        if (property.IsStatic)
        {
            if (reads)
                Emit(Op.Return, null, a: Emit(Op.LoadStatic, null, field: field, gives: true));
            else
                Emit(Op.StoreStatic, null, b: 0, field: field);
        }
        else if (reads)
        {
            Emit(Op.Return, null, a: Emit(Op.Load, null, a: self, field: field, gives: true));
        }
        else
        {
            Emit(Op.Store, null, a: self, b: self + 1, field: field);
        }
    }

    // `Report(list.Add)`: the method with what it is bound to.
    private int Bind(IMethodReferenceOperation reference)
    {
        var target = reference.Method;
        if (target.MethodKind == MethodKind.LocalFunction)
            return Emit(Op.Delegate, reference.Syntax, body: declaration.FunctionOf(target), arguments: [.. CapturesHere()], gives: true);
        return Emit(Op.Delegate, reference.Syntax, a: target.IsStatic ? Nothing : Value(reference.Instance), method: symbols.Method(target),
            flags: reference.IsVirtual ? CallFlags.None : CallFlags.Exact, gives: true);
    }

    private int Lambda(IFlowAnonymousFunctionOperation lambda)
    {
        if (!declaration.Knows(lambda.Symbol))
        {
            var builder = new BodyBuilder(declaration, lambda.Symbol, method, lambda.Symbol.Parameters);
            declaration.Announce(lambda.Symbol, builder.body);
            builder.Append(graph!.GetAnonymousFunctionControlFlowGraph(lambda, declaration.Stop));
            builder.Finish();
        }
        var made = declaration.FunctionOf(lambda.Symbol);
        var used = UsedIn(made);
        var first = made.ParameterCount - made.Captures;
        // It holds what it uses and no more: who has it cannot reach the rest.
        var kept = CapturesHere().Select((variable, i) => used.Contains(first + i) ? variable : Nothing);
        return Emit(Op.Delegate, lambda.Syntax, body: made, arguments: [.. kept], gives: true);
    }

    private static HashSet<int> UsedIn(Body made) =>
        [.. made.Blocks.SelectMany(b => b.Instructions).SelectMany(i => i.Arguments.Append(i.A).Append(i.B))];

    // Whatever a closure of this declaration may use, as far as it exists here; a cell stays a cell.
    private IEnumerable<int> CapturesHere()
    {
        yield return self;
        foreach (var symbol in declaration.Variables.Captured)
        {
            if (variables.TryGetValue(symbol, out var variable))
                yield return variable;
            else if (cells.Contains(symbol) && IsMine(symbol))
                yield return VariableOf(symbol, null!);
            else
                yield return Nothing;
        }
    }

    private bool IsMine(ISymbol symbol) => symbol.ContainingSymbol.SameAs(function ?? declaration.Method);

    private List<int> CallDeconstruct(IMethodSymbol method, int value, int count, SyntaxNode syntax)
    {
        var cellsOfParts = new int[count];
        var arguments = new int[count];
        for (var i = 0; i < count; i++)
        {
            cellsOfParts[i] = Emit(Op.New, syntax, type: CellType, gives: true);
            arguments[i] = AddressOf(cellsOfParts[i], IrField.Variable, syntax);
        }
        Emit(Op.Call, syntax, method: symbols.Method(method.ReducedFrom ?? method), arguments: arguments.Prepend(value).ToArray());
        return cellsOfParts.Select(c => Load(c, IrField.Variable, syntax)).ToList();
    }

    // What text is made from is asked for its own.
    private void CallToString(IOperation expression, int value)
    {
        if (expression.Type is not { } type || value == Nothing && type.DeclaringSyntaxReferences.IsEmpty)
            return;
        // Looked at as a whole, where format and culture are seen.
        if (CultureText.DependsOnCulture(type))
            return;
        var method = type.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.IsEmpty)
            ?? symbols.Compilation.ObjectType.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault();
        if (method is not null)
            Emit(Op.Call, expression.Syntax, method: symbols.Method(method), arguments: [value]);
    }
}
