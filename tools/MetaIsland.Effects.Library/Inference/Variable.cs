using Mono.Cecil;

namespace MetaIsland.Effects.Library.Inference;

/// <summary>A local or an argument's slot, and everything it ever holds.</summary>
internal sealed class Variable(TypeReference type, bool isArgument)
{
    public TypeReference Type => type;

    public bool IsArgument => isArgument;

    public UInt128 Value { get; set; }
}

/// <summary>"ref this.field": the objects it may be in, and the field.</summary>
internal sealed class FieldAddress(FieldReference reference)
{
    public FieldReference Field => reference;

    public UInt128 Owner { get; set; }
}
