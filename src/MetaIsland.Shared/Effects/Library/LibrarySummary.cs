using MetaIsland.Model;

namespace MetaIsland.Effects.Library;

/// <summary>
/// What a method of the class library does, in terms of its arguments. Every <see cref="uint"/> is a set of arguments: bit 0 is the receiver (of a constructor:
/// the new object; of a static method: unused), bit i + 1 is parameter i. An argument is seen as two parts: <em>itself</em>, which includes the structure it
/// made for itself (arrays, nodes, buckets), and its <em>contents</em>, whatever was put in from outside (elements, keys, values, a wrapped stream, a delegate).
/// Strings, numbers and other immutable things are nothing and never mentioned. A parameter passed by reference is the variable; its value is its contents.
/// </summary>
internal sealed record LibrarySummary
{
    /// <summary>Arguments that may be changed, themselves; of a parameter passed by reference: the variable may be assigned.</summary>
    public uint Writes { get; init; }

    /// <summary>Arguments whose contents may be changed: a wrapper that writes what it wraps.</summary>
    public uint WritesContents { get; init; }

    /// <summary>The result may be this argument itself (a fluent builder), or a view of it (span, memory, a reference into it).</summary>
    public uint ReturnsParameter { get; init; }

    /// <summary>The result may be something held inside this argument.</summary>
    public uint ReturnsContents { get; init; }

    /// <summary>The result may be what this delegate returned.</summary>
    public uint ReturnsDelegateResult { get; init; }

    /// <summary>The result may be a new object. A result that is neither fresh nor of an argument is immutable or the library's own.</summary>
    public bool ReturnsFresh { get; init; }

    /// <summary>The fresh result holds this argument itself.</summary>
    public uint FreshHolds { get; init; }

    /// <summary>
    /// Those of <see cref="FreshHolds"/> that the result looks at rather than holds as an element: what is in them is in the result, they themselves are not
    /// (an enumerator and its list, a lazy query and its source, a wrapper and what it wraps). Writing the contents of the result writes them.
    /// </summary>
    public uint FreshWraps { get; init; }

    /// <summary>The fresh result holds what this argument holds.</summary>
    public uint FreshHoldsContents { get; init; }

    /// <summary>The fresh result holds what this delegate returned.</summary>
    public uint FreshHoldsDelegateResult { get; init; }

    /// <summary>What ends up inside which argument.</summary>
    public EquatableArray<LibraryStore> Stores { get; init; }

    /// <summary>Delegates that run before the method returns.</summary>
    public uint DelegatesNow { get; init; }

    /// <summary>Delegates that are kept, and run when what keeps them is used.</summary>
    public uint DelegatesLater { get; init; }

    /// <summary>Delegates that run on other threads.</summary>
    public uint DelegatesParallel { get; init; }

    /// <summary>Delegates are called with these arguments themselves (a state object).</summary>
    public uint DelegateSees { get; init; }

    /// <summary>Delegates are called with what these arguments hold.</summary>
    public uint DelegateSeesContents { get; init; }

    /// <summary>Which members of the user's objects may run.</summary>
    public EquatableArray<LibraryCall> Calls { get; init; }

    /// <summary>Whether the answer may differ from run to run, and why.</summary>
    public NondeterminismKind Source { get; init; }

    public LibraryTraits Traits { get; init; }

    public bool IsSink => Has(LibraryTraits.Sink);

    public bool IsAtomic => Has(LibraryTraits.Atomic);

    public bool GivesWritableReference => Has(LibraryTraits.GivesWritableReference);

    public bool RemovesProtection => Has(LibraryTraits.RemovesProtection);

    public bool Blocks => Has(LibraryTraits.Blocks);

    public bool ChangesProcess => Has(LibraryTraits.ChangesProcess);

    /// <summary>Whether anything is changed, kept, called or asked of the world outside.</summary>
    public bool IsPure => (Writes | WritesContents | DelegatesNow | DelegatesLater | DelegatesParallel) == 0 && Stores.Count == 0 && Calls.Count == 0
        && Source == NondeterminismKind.None && (Traits & ~LibraryTraits.GivesWritableReference) == 0;

    /// <summary>When the delegate passed as parameter <paramref name="parameter"/> (its ordinal, not its bit) is run.</summary>
    public DelegateUse Delegate(int parameter)
    {
        var bit = BitOf(parameter);
        return ((DelegatesNow & bit) != 0 ? DelegateUse.Now : DelegateUse.None)
            | ((DelegatesLater & bit) != 0 ? DelegateUse.Later : DelegateUse.None)
            | ((DelegatesParallel & bit) != 0 ? DelegateUse.Parallel : DelegateUse.None);
    }

    /// <summary>The bit of the parameter with this ordinal; those past the last bit share it.</summary>
    public static uint BitOf(int parameter) => 1u << Math.Min(parameter + 1, LastBit);

    /// <summary>The number of the last bit; parameters beyond share it.</summary>
    public const int LastBit = 19;

    private bool Has(LibraryTraits trait) => (Traits & trait) != 0;
}
