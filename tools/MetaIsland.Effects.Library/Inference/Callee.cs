using Mono.Cecil;

namespace MetaIsland.Effects.Library.Inference;

/// <summary>A method as one place calls it: what it is, and which of its arguments and results can matter there.</summary>
internal sealed class Callee
{
    public Callee(MethodReference reference, TypeNature nature)
    {
        Reference = reference;
        Definition = TryResolve(reference);
        var declaring = reference.DeclaringType;
        ReturnType = Substitution.Of(reference.ReturnType, declaring, reference);
        ReturnsNothing = nature.IsImmutable(ReturnType);
        ReturnsValue = reference.ReturnType.FullName != "System.Void";
        ArgumentTypes = [declaring, .. reference.Parameters.Select(p => Substitution.Of(p.ParameterType, declaring, reference))];
        Matters = [.. ArgumentTypes.Select(t => !nature.IsImmutable(t))];
        IsDelegate = nature.IsDelegate(declaring);
        IsView = nature.IsView(declaring);
        IsNothing = nature.IsImmutable(declaring) && !nature.IsStruct(declaring);
    }

    public MethodReference Reference { get; }

    public MethodDefinition? Definition { get; }

    public TypeReference ReturnType { get; }

    public bool ReturnsValue { get; }

    /// <summary>What it returns is immutable.</summary>
    public bool ReturnsNothing { get; }

    public TypeReference[] ArgumentTypes { get; }

    public bool[] Matters { get; }

    public bool IsDelegate { get; }

    public bool IsView { get; }

    /// <summary>Constructing it is constructing something immutable.</summary>
    public bool IsNothing { get; }

    private static MethodDefinition? TryResolve(MethodReference reference)
    {
        try
        {
            return reference.Resolve();
        }
        catch (AssemblyResolutionException)
        {
            return null;
        }
    }
}
