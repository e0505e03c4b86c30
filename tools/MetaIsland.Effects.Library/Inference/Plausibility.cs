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
        var delegates = nature.IsDelegate(method.DeclaringType) ? 1u : 0;
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

    /// <summary>Without what says nothing to a caller: parameters that are not there or immutable, and how an immutable result came about.</summary>
    public static MethodEffects Visible(MethodDefinition method, MethodEffects effects, TypeNature nature)
    {
        var arguments = method.HasThis ? 1u : 0;
        var delegates = nature.IsDelegate(method.DeclaringType) ? 1u : 0;
        foreach (var parameter in method.Parameters)
        {
            arguments |= nature.IsImmutable(parameter.ParameterType) ? 0 : LibrarySummary.BitOf(parameter.Index);
            delegates |= nature.IsDelegate(parameter.ParameterType) ? LibrarySummary.BitOf(parameter.Index) : 0;
        }
        var returns = method.IsConstructor || !nature.IsImmutable(method.ReturnType);
        var visible = new MethodEffects();
        visible.Join(effects);
        // A wrapper may have made what it wraps itself, as a StringWriter does when it is given no builder: then that is a part of it.
        visible.Writes |= visible.WritesContents;
        visible.Restrict(arguments, delegates & arguments, returns ? arguments : 0, returns);
        return visible;
    }

    private static bool IsOpaque(TypeReference type) => type is GenericParameter || type.FullName == "System.Object";
}
