namespace MetaIsland.Effects.Ir;

/// <summary>What an <see cref="Instruction"/> does; the operands are named there.</summary>
internal enum Op : byte
{
    /// <summary>Target = A.</summary>
    Copy,

    /// <summary>Target = a fresh object of Type.</summary>
    New,

    /// <summary>Target = a fresh object of what Type stands for; its constructor without parameters runs.</summary>
    NewOf,

    /// <summary>Target = a fresh object whose parts are those of A.</summary>
    Clone,

    /// <summary>Target = A.Field.</summary>
    Load,

    /// <summary>A.Field = B.</summary>
    Store,

    /// <summary>Target = ref A.Field.</summary>
    Address,

    /// <summary>Target = Field.</summary>
    LoadStatic,

    /// <summary>Field = B.</summary>
    StoreStatic,

    /// <summary>Target = ref Field.</summary>
    AddressStatic,

    /// <summary>Target = Method(Arguments); the receiver first.</summary>
    Call,

    /// <summary>Target = Body(Arguments), a local function; what it captures last.</summary>
    CallLocal,

    /// <summary>Target = A(Arguments), a delegate.</summary>
    Invoke,

    /// <summary>Target = a delegate to Method with receiver A, or to Body with what it captures as Arguments.</summary>
    Delegate,

    /// <summary>Target = what the task or awaitable A gives.</summary>
    Await,

    /// <summary>The method gives A.</summary>
    Return,

    /// <summary>Something about the code itself: Fact says what, A what it is about.</summary>
    Fact,
}
