namespace MetaIsland.Effects.Library.Inference;

/// <summary>A summary while it grows. All sets only ever gain members, so that the fixpoint is the least one whatever the order of work.</summary>
internal sealed class MethodEffects
{
    private static readonly int Kinds = Enum.GetValues<UserCall>().Length;
    private const int Size = LibrarySummary.LastBit + 1;

    public uint Writes;
    public uint WritesContents;
    public uint Returns;
    public uint ReturnsContents;
    public uint ReturnsResult;
    public bool Fresh;
    public uint FreshHolds;
    public uint FreshWraps;
    public uint FreshHoldsContents;
    public uint FreshHoldsResult;
    public uint Now;
    public uint Later;
    public uint Parallel;
    public uint Sees;
    public uint SeesContents;
    public bool WritableReference;

    /// <summary>Per argument that keeps something: which arguments, which contents, which results.</summary>
    public readonly uint[] Stores = new uint[Size];
    public readonly uint[] Wraps = new uint[Size];
    public readonly uint[] StoresContents = new uint[Size];
    public readonly uint[] StoresResult = new uint[Size];

    /// <summary>Per kind of call: of which arguments, of whose contents.</summary>
    public readonly uint[] Calls = new uint[Kinds];
    public readonly uint[] CallsContents = new uint[Kinds];

    /// <summary>When it last grew, on the clock of the inference.</summary>
    public int Changed;

    /// <summary>Everything <paramref name="other"/> does happens here too; says whether that was news.</summary>
    public bool Join(MethodEffects other)
    {
        var before = Hash();
        Writes |= other.Writes;
        WritesContents |= other.WritesContents;
        Returns |= other.Returns;
        ReturnsContents |= other.ReturnsContents;
        ReturnsResult |= other.ReturnsResult;
        Fresh |= other.Fresh;
        FreshHolds |= other.FreshHolds;
        FreshWraps |= other.FreshWraps;
        FreshHoldsContents |= other.FreshHoldsContents;
        FreshHoldsResult |= other.FreshHoldsResult;
        Now |= other.Now;
        Later |= other.Later;
        Parallel |= other.Parallel;
        Sees |= other.Sees;
        SeesContents |= other.SeesContents;
        WritableReference |= other.WritableReference;
        for (var i = 0; i < Size; i++)
        {
            Stores[i] |= other.Stores[i];
            Wraps[i] |= other.Wraps[i];
            StoresContents[i] |= other.StoresContents[i];
            StoresResult[i] |= other.StoresResult[i];
        }
        for (var i = 0; i < Kinds; i++)
        {
            Calls[i] |= other.Calls[i];
            CallsContents[i] |= other.CallsContents[i];
        }
        return before != Hash();
    }

    /// <summary>Only what is about these arguments, these delegates, and of the result what came of these.</summary>
    public void Restrict(uint arguments, uint delegates, uint results, bool returns)
    {
        Writes &= arguments;
        WritesContents &= arguments;
        Returns &= results;
        ReturnsContents &= results;
        ReturnsResult &= results & delegates;
        Fresh &= returns;
        FreshHolds &= results;
        FreshWraps &= results;
        FreshHoldsContents &= results;
        FreshHoldsResult &= results & delegates;
        Now &= delegates;
        Later &= delegates;
        Parallel &= delegates;
        Sees &= arguments;
        SeesContents &= arguments;
        for (var i = 0; i < Size; i++)
        {
            var into = (arguments >> i & 1) == 0 ? 0 : arguments;
            Stores[i] &= into;
            Wraps[i] &= into;
            StoresContents[i] &= into;
            StoresResult[i] &= into & delegates;
        }
        for (var i = 0; i < Kinds; i++)
        {
            Calls[i] &= arguments;
            CallsContents[i] &= arguments;
        }
        const int Invoke = (int)UserCall.Invoke;
        if ((Now | Later | Parallel | Calls[Invoke] | CallsContents[Invoke]) == 0)
            Sees = SeesContents = 0;
    }

    /// <summary>Adding up is enough to see growth: no bit is ever lost.</summary>
    private long Hash()
    {
        long sum = (long)Writes + WritesContents + Returns + ReturnsContents + ReturnsResult + (Fresh ? 1 : 0) + FreshHolds + FreshWraps + FreshHoldsContents + FreshHoldsResult
            + Now + Later + Parallel + Sees + SeesContents + (WritableReference ? 1 : 0);
        for (var i = 0; i < Size; i++)
            sum += (long)Stores[i] + Wraps[i] + StoresContents[i] + StoresResult[i];
        for (var i = 0; i < Kinds; i++)
            sum += (long)Calls[i] + CallsContents[i];
        return sum;
    }
}
