using Mono.Cecil;

namespace MetaIsland.Effects.Library.Inference;

/// <summary>
/// Takes back what cannot be, whatever one set of bits for a whole object suggests: the library cannot change a thing of which it knows no member, and can
/// call only delegates.
/// </summary>
internal static class Plausibility
{
    public static void Restrict(MethodDefinition method, MethodEffects effects, TypeNature nature)
    {
        var delegates = 0u;
        foreach (var parameter in method.Parameters)
        {
            var bit = LibrarySummary.BitOf(parameter.Index);
            if (nature.IsDelegate(parameter.ParameterType) || IsOpaque(parameter.ParameterType))
                delegates |= bit;
            if (!IsOpaque(parameter.ParameterType) && !nature.IsDelegate(parameter.ParameterType))
                continue;
            var index = System.Numerics.BitOperations.TrailingZeroCount(bit);
            effects.Writes &= ~bit;
            effects.WritesContents &= ~bit;
            effects.Stores[index] = effects.StoresContents[index] = effects.StoresResult[index] = effects.Wraps[index] = 0;
        }

        effects.Now &= delegates;
        effects.Parallel &= delegates;
        effects.ReturnsResult &= delegates;
        effects.FreshHoldsResult &= delegates;
        for (var i = 0; i < effects.StoresResult.Length; i++)
            effects.StoresResult[i] &= delegates;
    }

    private static bool IsOpaque(TypeReference type) => type is GenericParameter || type.FullName == "System.Object";
}
