using MetaIsland.Effects.Declared;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Safety;

/// <summary>MI2021: which assemblies could say what their methods do, and do not.</summary>
internal static class EffectData
{
    // Of the class library there is a model; what it lacks is new, not foreign.
    public static bool IsMissing(Compilation compilation, IAssemblySymbol assembly) =>
        !assembly.Name.StartsWith("System.", StringComparison.Ordinal) && assembly.Name is not ("System" or "mscorlib" or "netstandard" or "Microsoft.CSharp")
        && !DeclaredEffects.Has(compilation, assembly);
}
