using System.Diagnostics;
using MetaIsland.Effects.Library.Overrides;
using Mono.Cecil;

namespace MetaIsland.Effects.Library.Inference;

/// <summary>
/// Summaries of all methods of the library, from below: a body is read again when something it calls turned out to do more. Bodies only ever add, so this
/// ends, and ends at the same place whatever the order.
/// </summary>
internal sealed class Inferrer
{
    private readonly Dictionary<MethodDefinition, MethodEffects> summaries = [];
    private readonly Dictionary<MethodDefinition, MethodEffects> joined = [];
    private readonly Dictionary<MethodDefinition, HashSet<MethodEffects>> needs = [];
    private readonly Dictionary<MethodDefinition, int> read = [];
    private readonly Dictionary<MethodDefinition, HashSet<FieldDefinition>> owned = [];
    private readonly Dictionary<MethodReference, Callee> callees = [];
    private readonly OverrideFile overrides;
    private readonly Hierarchy hierarchy;
    private int now;

    public Inferrer(Framework framework, OverrideFile overrides)
    {
        this.overrides = overrides;
        Fields = new(Nature);
        var types = framework.Types.ToList();
        hierarchy = new(types, Nature);
        Methods = [.. types.SelectMany(t => t.Methods)];
    }

    public TypeNature Nature { get; } = new();

    public FieldOwnership Fields { get; }

    public IReadOnlyList<MethodDefinition> Methods { get; }

    public void Run(TextWriter log)
    {
        var clock = Stopwatch.StartNew();
        for (var round = 1; ; round++)
        {
            var count = 0;
            foreach (var method in Methods)
            {
                if (IsUpToDate(method))
                    continue;
                count++;
                var t0 = clock.ElapsedMilliseconds;
                Read(method);
                if (clock.ElapsedMilliseconds - t0 > 150) log.WriteLine($"SLOW {clock.ElapsedMilliseconds - t0} {method.FullName}");
            }
            if (clock.Elapsed.TotalMinutes > 3)
                throw new InvalidOperationException("The summaries do not settle.");
            foreach (var (slot, effects) in joined.ToList())
                Join(slot, effects);
            log.WriteLine($"round {round}: {count} bodies read, {clock.Elapsed.TotalSeconds:F1} s");
            if (count == 0)
                return;
        }
    }

    public Callee Callee(MethodReference reference)
    {
        if (!callees.TryGetValue(reference, out var callee))
            callees[reference] = callee = new(reference, Nature);
        return callee;
    }

    /// <summary>What a call of the method may do; remembers who asked.</summary>
    public MethodEffects EffectsOf(MethodDefinition method, bool isVirtual, MethodDefinition caller)
    {
        var effects = isVirtual ? Joined(method) : Own(method);
        if (!needs.TryGetValue(caller, out var needed))
            needs[caller] = needed = [];
        needed.Add(effects);
        return effects;
    }

    /// <summary>What a program that calls this method has to expect: of a method that can be overridden, also what the library's own overrides do.</summary>
    public MethodEffects Final(MethodDefinition method) =>
        method is { IsVirtual: true, IsFinal: false, DeclaringType.IsSealed: false } ? Joined(method) : Own(method);

    /// <summary>A call of this member may run code of the user: an interface or class that programs can implement, and no reviewed contract says otherwise.</summary>
    public bool MayBeUsers(MethodDefinition method) =>
        Framework.IsVisible(method.DeclaringType) && Framework.IsVisible(method) && !overrides.Replaces(method) && !Nature.IsImmutable(method.DeclaringType);

    private MethodEffects Own(MethodDefinition method)
    {
        if (!summaries.TryGetValue(method, out var effects))
            summaries[method] = effects = overrides.Replacement(method) ?? new();
        return effects;
    }

    private MethodEffects Joined(MethodDefinition method)
    {
        if (overrides.Replaces(method))
            return Own(method);
        if (!joined.TryGetValue(method, out var effects))
        {
            joined[method] = effects = new();
            Join(method, effects);
        }
        return effects;
    }

    private void Join(MethodDefinition slot, MethodEffects effects)
    {
        var grew = effects.Join(Own(slot));
        foreach (var overrider in hierarchy.Of(slot))
            grew |= effects.Join(Own(overrider));
        if (grew)
            effects.Changed = ++now;
    }

    private bool IsUpToDate(MethodDefinition method) =>
        read.TryGetValue(method, out var time)
        && Fields.StillOwned(owned[method])
        && (!needs.TryGetValue(method, out var needed) || needed.All(n => n.Changed <= time));

    private void Read(MethodDefinition method)
    {
        var effects = Own(method);
        read[method] = now;
        Fields.TakenForOwned = owned[method] = [];
        if (overrides.Replaces(method))
            return;
        var fresh = new MethodEffects();
        if (method.HasBody)
            new MethodAnalysis(method, fresh, this).Run();
        else if (!method.IsAbstract)
            Native(method, fresh);
        overrides.Restrict(method, fresh);
        if (effects.Join(fresh))
            effects.Changed = ++now;
    }

    /// <summary>Code that is no IL may write where it is given references; it keeps nothing.</summary>
    private static void Native(MethodDefinition method, MethodEffects effects)
    {
        foreach (var parameter in method.Parameters.Where(p => p.ParameterType is PointerType or ByReferenceType && !p.IsIn))
            effects.Writes |= LibrarySummary.BitOf(parameter.Index);
        effects.Fresh = true;
    }
}
