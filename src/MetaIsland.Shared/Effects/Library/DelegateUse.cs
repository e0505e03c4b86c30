namespace MetaIsland.Effects.Library;

/// <summary>When a method of the class library runs a delegate it is given; several may be true.</summary>
[Flags]
internal enum DelegateUse
{
    None = 0,

    /// <summary>Before the method returns, on the calling thread.</summary>
    Now = 1,

    /// <summary>Kept in the result, the receiver or another argument, and run when that is used.</summary>
    Later = 2,

    /// <summary>On other threads, maybe several at once, maybe after the method has returned.</summary>
    Parallel = 4,
}
