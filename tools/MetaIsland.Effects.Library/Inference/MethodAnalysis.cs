using Mono.Cecil;
using Mono.Cecil.Cil;

namespace MetaIsland.Effects.Library.Inference;

/// <summary>
/// One method's body, read until nothing new is learned. The stack is followed instruction by instruction; variables and the heap only collect, whatever
/// the order, since a summary says what may happen and not when.
/// </summary>
internal sealed partial class MethodAnalysis
{
    private const int MostPasses = 12;

    private readonly MethodDefinition method;
    private readonly Inferrer inferrer;
    private readonly Heap heap;
    private readonly CallApplication calls;
    private readonly SummaryBuilder summary;
    private readonly Variable[] locals;
    private readonly Variable[] arguments;
    private readonly HashSet<Instruction> handlers = [];
    private readonly EvaluationStack stack = new();

    public MethodAnalysis(MethodDefinition method, MethodEffects effects, Inferrer inferrer)
    {
        this.method = method;
        this.inferrer = inferrer;
        heap = new(method, inferrer.Nature, inferrer.Fields);
        calls = new(method, heap, effects, inferrer);
        summary = new(method, heap, effects, inferrer.Nature);
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
        summary.Finish();
    }

    private void Pass()
    {
        var reachable = true;
        stack.Clear();
        foreach (var instruction in method.Body.Instructions)
        {
            stack.Enter(instruction, isHandler: handlers.Contains(instruction), reachable);
            reachable = true;

            Step(instruction);
            switch (instruction.OpCode.FlowControl)
            {
                case FlowControl.Branch or FlowControl.Cond_Branch when instruction.Operand is Instruction target:
                    heap.Grew |= stack.Reach(target);
                    break;
                case FlowControl.Cond_Branch when instruction.Operand is Instruction[] targets:
                    foreach (var target in targets)
                        heap.Grew |= stack.Reach(target);
                    break;
            }
            if (instruction.OpCode.FlowControl is FlowControl.Branch or FlowControl.Return or FlowControl.Throw)
                reachable = false;
        }
    }

    private UInt128 Pop() => stack.Pop();

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
                stack.Push(stack.Peek());
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
                    summary.Return(Pop());
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
}
