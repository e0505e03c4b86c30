using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>The code around a method, as far as calls lead into it.</summary>
internal interface IProgram
{
    /// <summary>What is known of its methods.</summary>
    SummaryStore Summaries { get; }

    /// <summary>Null where there is no source.</summary>
    Body? BodyOf(IrMethod method);

    /// <summary>
    /// What a virtual call may run: of the given types where these are known, else of every type of the compilation that the declared one stands for;
    /// empty where that is none.
    /// </summary>
    IReadOnlyList<IrMethod> Candidates(IrMethod method, IReadOnlyList<IrType>? receivers, IrType? declared);

    /// <summary>A member of a type of the compilation that the class library calls by name: <c>CompareTo</c>; null where the type has none of its own.</summary>
    IrMethod? Find(IrType type, string name);

    /// <summary>What <c>new T()</c> runs for a type of the compilation; null where that is nobody's code.</summary>
    IrMethod? ParameterlessConstructor(IrType type);

    /// <summary>What is ever stored in a field that only its own type writes; null where that is not known.</summary>
    FieldContents? ContentsOf(IrField field);

    /// <summary>What an assembly says of its method.</summary>
    Summary? Declared(IrMethod method);
}

/// <summary>All that a field ever holds, where every store is seen.</summary>
/// <param name="Types">The exact types of the objects; null where one is not known.</param>
/// <param name="Targets">The code of the delegates; null where one is not known.</param>
/// <param name="Held">The code of the delegates that the objects were made with.</param>
internal sealed record FieldContents(IReadOnlyList<IrType>? Types, IReadOnlyList<DelegateTarget>? Targets, IReadOnlyList<DelegateTarget> Held);
