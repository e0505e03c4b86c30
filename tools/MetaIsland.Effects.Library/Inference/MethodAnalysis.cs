using Mono.Cecil;
using Mono.Cecil.Cil;

namespace MetaIsland.Effects.Library.Inference;

/// <summary>
/// One method's body, read until nothing new is learned. The stack is followed instruction by instruction; variables and the heap only collect, whatever
/// the order, since a summary says what may happen and not when.
/// </summary>
internal sealed class MethodAnalysis
{
    private const int MostPasses = 12;

    private readonly MethodDefinition method;
    private readonly Inferrer inferrer;
    private readonly Heap heap;
    private readonly MethodEffects effects;
    private readonly CallApplication calls;
    private readonly Variable[] locals;
    private readonly Variable[] arguments;
    private readonly Dictionary<Instruction, UInt128[]> labels = [];
    private readonly HashSet<Instruction> handlers = [];
    private readonly Stack<UInt128> stack = [];

    public MethodAnalysis(MethodDefinition method, MethodEffects effects, Inferrer inferrer)
    {
        this.method = method;
        this.inferrer = inferrer;
        this.effects = effects;
        heap = new(method, inferrer.Nature, inferrer.Fields);
        calls = new(method, heap, effects, inferrer);
        locals = [.. method.Body.Variables.Select(v => new Variable(v.VariableType, isArgument: false))];
        arguments = [new(method.DeclaringType, isArgument: true), .. method.Parameters.Select(p => new Variable(p.ParameterType, isArgument: true))];
        for (var i = 0; i < arguments.Length; i++)
        {
            if ((i > 0 || method.HasThis) && !inferrer.Nature.IsImmutable(arguments[i].Type))
                arguments[i].Value = heap.Itself(i);
        }
        if (method.HasThis && method.DeclaringType.IsValueType)
            arguments[0].Value = heap.Itself(0); // a struct changes itself through a reference, whatever it is made of
        foreach (var handler in method.Body.ExceptionHandlers)
        {
            handlers.Add(handler.HandlerStart);
            if (handler.FilterStart is not null)
                handlers.Add(handler.FilterStart);
        }
    }

    private TypeNature Nature => inferrer.Nature;

    public void Run()
    {
        for (var pass = 0; pass < MostPasses; pass++)
        {
            heap.Grew = false;
            calls.BeginPass();
            Pass();
            if (!heap.Grew)
                break;
        }
        Summarize();
    }

    private void Pass()
    {
        var reachable = true;
        stack.Clear();
        foreach (var instruction in method.Body.Instructions)
        {
            if (handlers.Contains(instruction))
                Restart([0]);
            else if (labels.TryGetValue(instruction, out var joined))
                Restart(reachable && stack.Count == joined.Length ? Join(instruction, joined) : joined);
            else if (!reachable)
                stack.Clear();
            reachable = true;

            Step(instruction);
            switch (instruction.OpCode.FlowControl)
            {
                case FlowControl.Branch or FlowControl.Cond_Branch when instruction.Operand is Instruction target:
                    Reach(target);
                    break;
                case FlowControl.Cond_Branch when instruction.Operand is Instruction[] targets:
                    Array.ForEach(targets, Reach);
                    break;
            }
            if (instruction.OpCode.FlowControl is FlowControl.Branch or FlowControl.Return or FlowControl.Throw)
                reachable = false;
        }
    }

    private void Restart(UInt128[] bottomFirst)
    {
        stack.Clear();
        foreach (var value in bottomFirst)
            stack.Push(value);
    }

    private UInt128[] Join(Instruction at, UInt128[] joined)
    {
        Reach(at);
        return labels[at];
    }

    private void Reach(Instruction target)
    {
        if (target.Previous is { OpCode.Code: Code.Leave or Code.Leave_S } && stack.Count == 0)
            return;
        var here = stack.Reverse().ToArray();
        if (!labels.TryGetValue(target, out var known) || known.Length != here.Length)
        {
            if (here.Length == 0)
                return;
            labels[target] = here;
            heap.Grew = true;
            return;
        }
        for (var i = 0; i < here.Length; i++)
        {
            if ((known[i] | here[i]) == known[i])
                continue;
            known[i] |= here[i];
            heap.Grew = true;
        }
    }

    private UInt128 Pop() => stack.Count > 0 ? stack.Pop() : 0;

    private void Step(Instruction i)
    {
        switch (i.OpCode.Code)
        {
            case Code.Ldarg_0 or Code.Ldarg_1 or Code.Ldarg_2 or Code.Ldarg_3:
                stack.Push(Argument(i.OpCode.Code - Code.Ldarg_0 + (method.HasThis ? 0 : 1)).Value);
                break;
            case Code.Ldarg or Code.Ldarg_S:
                stack.Push(Argument((ParameterDefinition)i.Operand).Value);
                break;
            case Code.Ldarga or Code.Ldarga_S:
                stack.Push(heap.AddressOf(Argument((ParameterDefinition)i.Operand)));
                break;
            case Code.Starg or Code.Starg_S:
                heap.Add(Argument((ParameterDefinition)i.Operand), Pop());
                break;
            case Code.Ldloc_0 or Code.Ldloc_1 or Code.Ldloc_2 or Code.Ldloc_3:
                stack.Push(locals[i.OpCode.Code - Code.Ldloc_0].Value);
                break;
            case Code.Ldloc or Code.Ldloc_S:
                stack.Push(locals[((VariableDefinition)i.Operand).Index].Value);
                break;
            case Code.Ldloca or Code.Ldloca_S:
                stack.Push(heap.AddressOf(locals[((VariableDefinition)i.Operand).Index]));
                break;
            case Code.Stloc_0 or Code.Stloc_1 or Code.Stloc_2 or Code.Stloc_3:
                Store(locals[i.OpCode.Code - Code.Stloc_0]);
                break;
            case Code.Stloc or Code.Stloc_S:
                Store(locals[((VariableDefinition)i.Operand).Index]);
                break;
            case Code.Dup:
                stack.Push(stack.Count > 0 ? stack.Peek() : 0);
                break;
            case Code.Ldfld:
                stack.Push(heap.LoadField(Pop(), (FieldReference)i.Operand));
                break;
            case Code.Ldflda:
                stack.Push(AddressOf(Pop(), (FieldReference)i.Operand, i));
                break;
            case Code.Stfld:
                StoreField(Pop(), (FieldReference)i.Operand);
                break;
            case Code.Stsfld:
                Pop();
                break;
            case Code.Ldelem_Ref or Code.Ldelem_Any:
                Pop();
                stack.Push(heap.LoadElements(Pop(), i.Operand as TypeReference));
                break;
            case Code.Ldelema:
                Pop();
                stack.Push(heap.Objects(Pop()));
                break;
            case Code.Stelem_Any or Code.Stelem_Ref or Code.Stelem_I or Code.Stelem_I1 or Code.Stelem_I2 or Code.Stelem_I4 or Code.Stelem_I8 or Code.Stelem_R4 or Code.Stelem_R8:
                StoreElement(i.Operand as TypeReference);
                break;
            case Code.Ldind_Ref or Code.Ldobj:
                stack.Push(heap.LoadThrough(Pop(), i.Operand as TypeReference));
                break;
            case Code.Stind_I or Code.Stind_I1 or Code.Stind_I2 or Code.Stind_I4 or Code.Stind_I8 or Code.Stind_R4 or Code.Stind_R8 or Code.Stind_Ref or Code.Stobj:
                StoreThrough(i.Operand as TypeReference);
                break;
            case Code.Initobj:
                heap.StoreThrough(Pop(), 0);
                break;
            case Code.Cpobj or Code.Cpblk:
                Copy(isBlock: i.OpCode.Code == Code.Cpblk);
                break;
            case Code.Initblk:
                Pop();
                Pop();
                heap.StoreThrough(Pop(), 0);
                break;
            case Code.Call or Code.Callvirt:
                Call(i, (MethodReference)i.Operand);
                break;
            case Code.Newobj:
                New(i, (MethodReference)i.Operand);
                break;
            case Code.Calli:
                CallPointer((CallSite)i.Operand, i);
                break;
            case Code.Newarr or Code.Localloc:
                Pop();
                stack.Push(heap.New(i));
                break;
            case Code.Ret:
                if (method.ReturnType.FullName != "System.Void")
                    Return(Pop());
                break;
            default:
                Compute(i);
                break;
        }
    }

    private Variable Argument(int index) => arguments[index];

    private Variable Argument(ParameterDefinition parameter) => parameter.Index < 0 ? arguments[0] : arguments[parameter.Index + 1];

    private void Store(Variable variable)
    {
        var value = Pop();
        if (!Nature.IsImmutable(variable.Type))
            heap.Add(variable, Nature.IsPair(variable.Type) ? heap.Flatten(heap.Objects(value), variable.Type) : value);
    }

    private UInt128 AddressOf(UInt128 owner, FieldReference field, Instruction site) =>
        Nature.IsView(field.DeclaringType) ? heap.Objects(owner) : heap.AddressOf(owner, field, site);

    private void StoreField(UInt128 value, FieldReference field) => heap.StoreField(Pop(), field, value);

    private void StoreElement(TypeReference? type)
    {
        var value = Pop();
        Pop();
        heap.StoreThrough(heap.Objects(Pop()), Kept(value, type));
    }

    private void StoreThrough(TypeReference? type)
    {
        var value = Pop();
        heap.StoreThrough(Pop(), Kept(value, type));
    }

    private UInt128 Kept(UInt128 value, TypeReference? type) =>
        type is null ? value : Nature.IsImmutable(type) ? 0 : heap.Flatten(heap.Objects(value), type);

    private void Copy(bool isBlock)
    {
        if (isBlock)
            Pop();
        var from = Pop();
        heap.StoreThrough(Pop(), heap.Contents(from));
    }

    private UInt128[] PopArguments(Callee callee, bool hasThis)
    {
        var count = callee.Reference.Parameters.Count;
        var values = new UInt128[count + 1];
        for (var i = count; i > 0; i--)
        {
            var value = Pop();
            values[i] = callee.Matters[i] ? value : 0;
        }
        if (hasThis)
            values[0] = Pop();
        return values;
    }

    private void Call(Instruction i, MethodReference reference)
    {
        var callee = inferrer.Callee(reference);
        var values = PopArguments(callee, reference.HasThis);
        if (callee.IsView && reference.Name == ".ctor")
        {
            heap.StoreThrough(values[0], Viewed(values));
            return;
        }
        if (callee.IsNothing)
            values[0] = 0;
        // A call through a type parameter is on what the reference points to.
        if (i.Previous is { OpCode.Code: Code.Constrained, Operand: TypeReference type } && !Nature.IsStruct(type))
            values[0] = heap.LoadThrough(values[0], type);
        var isVirtual = i.OpCode.Code == Code.Callvirt && callee.Definition is { IsVirtual: true, IsFinal: false, DeclaringType.IsSealed: false };
        var result = calls.Apply(callee, values, isVirtual, i);
        if (callee.ReturnsValue)
            stack.Push(result);
    }

    private void New(Instruction i, MethodReference reference)
    {
        var callee = inferrer.Callee(reference);
        var values = PopArguments(callee, hasThis: false);
        if (callee.IsDelegate)
        {
            var target = i.Previous?.Operand is MethodReference named ? inferrer.Callee(named).Definition : null;
            var made = heap.New(i, target);
            heap.Wrap(made, values.Length > 1 ? values[1] : 0);
            stack.Push(made);
        }
        else if (callee.IsView)
            stack.Push(Viewed(values));
        else if (!callee.Matters[0])
            stack.Push(0);
        else
        {
            values[0] = heap.New(i);
            calls.Apply(callee, values, isVirtual: false, i);
            stack.Push(values[0]);
        }
    }

    private UInt128 Viewed(UInt128[] values)
    {
        UInt128 viewed = 0;
        for (var i = 1; i < values.Length; i++)
            viewed |= heap.Places(values[i]);
        return viewed;
    }

    /// <summary>Through a function pointer: the library's own tables; what it is given may be written by native code.</summary>
    private void CallPointer(CallSite site, Instruction i)
    {
        Pop();
        for (var p = site.Parameters.Count - 1; p >= 0; p--)
        {
            var value = Pop();
            if (site.Parameters[p].ParameterType is ByReferenceType or PointerType)
                heap.Write(value);
        }
        if (site.HasThis)
            Pop();
        if (site.ReturnType.FullName != "System.Void")
            stack.Push(Nature.IsImmutable(site.ReturnType) ? 0 : heap.New(i));
    }

    /// <summary>Arithmetic on a pointer stays in the object; everything else makes numbers.</summary>
    private void Compute(Instruction i)
    {
        UInt128 operands = 0;
        var pops = i.OpCode.StackBehaviourPop switch
        {
            StackBehaviour.Pop0 => 0,
            StackBehaviour.Pop1 or StackBehaviour.Popi or StackBehaviour.Popref => 1,
            StackBehaviour.Popi_popi_popi or StackBehaviour.Popref_popi_popi or StackBehaviour.Popref_popi_popi8 or StackBehaviour.Popref_popi_popr4
                or StackBehaviour.Popref_popi_popr8 or StackBehaviour.Popref_popi_popref => 3,
            StackBehaviour.PopAll => stack.Count,
            StackBehaviour.Varpop => 0,
            _ => 2,
        };
        for (var p = 0; p < pops; p++)
            operands |= Pop();
        if (i.OpCode.StackBehaviourPush == StackBehaviour.Push0)
            return;
        var carries = i.OpCode.Code is Code.Add or Code.Sub or Code.Conv_U or Code.Conv_I or Code.And or Code.Castclass or Code.Isinst or Code.Box or Code.Unbox or Code.Unbox_Any
            or Code.Refanyval or Code.Mkrefany;
        stack.Push(carries && !(i.Operand is TypeReference type && Nature.IsImmutable(type) && i.OpCode.Code is not Code.Unbox) ? operands : 0);
    }

    private void Return(UInt128 value)
    {
        var type = method.ReturnType;
        if (Nature.IsImmutable(type))
            return;
        var objects = type is ByReferenceType || Nature.IsView(type) ? heap.Places(value) : heap.Flatten(heap.Objects(value), type);
        effects.Returns |= (uint)(objects & heap.Arguments);
        effects.ReturnsContents |= (uint)((objects & heap.ContentsOfArguments) >> heap.Count);
        effects.ReturnsResult |= (uint)((objects & heap.ResultsOfArguments) >> (2 * heap.Count));
        var made = objects & heap.Fresh;
        if (made == 0)
            return;
        effects.Fresh = true;
        var (held, wrapped) = Reached(made);
        effects.FreshWraps |= (uint)(wrapped & heap.Arguments);
        effects.FreshHoldsContents |= (uint)((wrapped & heap.ContentsOfArguments) >> heap.Count);
        effects.FreshHolds |= (uint)(held & heap.Arguments);
        effects.FreshHoldsContents |= (uint)((held & heap.ContentsOfArguments) >> heap.Count);
        effects.FreshHoldsResult |= (uint)((held & heap.ResultsOfArguments) >> (2 * heap.Count));
    }

    private void Summarize()
    {
        effects.Writes |= (uint)(heap.Written & heap.Arguments);
        effects.WritesContents |= (uint)((heap.Written & heap.ContentsOfArguments) >> heap.Count);
        for (var into = 0; into < heap.Count; into++)
        {
            var (held, wrapped) = Reached(Heap.Bit(into) | Heap.Bit(into + heap.Count));
            effects.Stores[into] |= (uint)(held & heap.Arguments) & ~(1u << into);
            effects.Wraps[into] |= (uint)(wrapped & heap.Arguments) & ~(1u << into);
            effects.StoresContents[into] |= (uint)(((held | wrapped) & heap.ContentsOfArguments) >> heap.Count) & ~(1u << into);
            effects.StoresResult[into] |= (uint)((held & heap.ResultsOfArguments) >> (2 * heap.Count));
        }
    }

    /// <summary>What these hold and wrap, and what the objects made here that are among it hold and wrap.</summary>
    private (UInt128 Held, UInt128 Wrapped) Reached(UInt128 holders)
    {
        UInt128 held = 0, wrapped = 0, seen = 0;
        for (var open = holders; open != 0; open = (held | wrapped) & heap.Fresh & ~seen)
        {
            seen |= open;
            foreach (var node in Heap.Each(open))
            {
                held |= heap.Objects(heap.HeldBy(node));
                wrapped |= heap.Objects(heap.WrappedBy(node));
            }
        }
        return (held, wrapped);
    }
}
