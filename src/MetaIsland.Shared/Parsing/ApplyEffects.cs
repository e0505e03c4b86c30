using MetaIsland.Model;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>What the <c>[Apply]</c> methods of a world do to its fields: known before any of them runs, so that a commit copies no more.</summary>
internal static class ApplyEffects
{
    /// <summary>The specs with their effects; they depend on each other, so all methods are needed at once.</summary>
    public static IEnumerable<ApplySpec> Of(ParseContext context, StateSpec state, IReadOnlyCollection<(ApplySpec Spec, IMethodSymbol Method)> applies)
    {
        var writes = applies.Select(apply => MemberWrites.Of(context, context.Type, apply.Method)).ToList();
        var ofAny = new WriteSet();
        writes.ForEach(ofAny.Add);
        return applies.Zip(writes, (apply, own) => apply.Spec with
        {
            Writes = MaskOf(own, state),
            IsElementwise = !own.IsAll && Elementwise.Is(context, apply.Spec, apply.Method, ofAny),
        });
    }

    private static ulong MaskOf(WriteSet writes, StateSpec state)
    {
        var mask = 0UL;
        foreach (var name in writes.Names)
        {
            var index = state.Fields.ToList().FindIndex(field => field.Name == name);
            mask |= index < 0 ? ulong.MaxValue : StateSpec.MaskOf(index);
        }
        return writes.IsAll ? ulong.MaxValue : mask;
    }
}
