using Mono.Cecil;
using Mono.Cecil.Cil;

namespace MetaIsland.Effects.Library.Inference;

/// <content>Calls of methods, constructors and function pointers.</content>
internal sealed partial class MethodAnalysis
{
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
}
