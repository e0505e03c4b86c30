using Mono.Cecil.Cil;

namespace MetaIsland.Effects.Library.Inference;

/// <summary>The values on the stack where the reading is, and at the targets of jumps that were made with something on it.</summary>
internal sealed class EvaluationStack
{
    private readonly Dictionary<Instruction, UInt128[]> labels = [];
    private readonly Stack<UInt128> values = [];

    public int Count => values.Count;

    public void Push(UInt128 value) => values.Push(value);

    public UInt128 Pop() => values.Count > 0 ? values.Pop() : 0;

    public UInt128 Peek() => values.Count > 0 ? values.Peek() : 0;

    public void Clear() => values.Clear();

    /// <summary>The reading comes to an instruction, from the one before or by jumps only.</summary>
    public void Enter(Instruction instruction, bool isHandler, bool fromBefore)
    {
        if (isHandler)
            Restart([0]);
        else if (labels.TryGetValue(instruction, out var joined))
        {
            if (fromBefore && values.Count == joined.Length)
                Reach(instruction);
            Restart(joined);
        }
        else if (!fromBefore)
            values.Clear();
    }

    /// <summary>A jump arrives with what is on the stack; says whether that was news.</summary>
    public bool Reach(Instruction target)
    {
        if (values.Count == 0)
            return false;
        var here = values.Reverse().ToArray();
        if (!labels.TryGetValue(target, out var known) || known.Length != here.Length)
        {
            labels[target] = here;
            return true;
        }
        var grew = false;
        for (var i = 0; i < here.Length; i++)
        {
            grew |= (known[i] | here[i]) != known[i];
            known[i] |= here[i];
        }
        return grew;
    }

    private void Restart(UInt128[] bottomFirst)
    {
        values.Clear();
        foreach (var value in bottomFirst)
            values.Push(value);
    }
}
