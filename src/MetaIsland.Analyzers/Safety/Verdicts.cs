using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;
using MetaIsland.Effects.Programs;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Safety;

/// <summary>Asks of each effect of one entry point whether the laws allow it.</summary>
internal sealed partial class Verdicts(SourceProgram program, EntryPoint entry, Ownership ownership, AgentGraph graph, StaticUses statics, FindingReporter reporter)
{
    // To write is to read, for whoever has to mend it: one word a place is enough.
    private HashSet<Place> written = [];

    // Its own fields, given another value.
    private List<Effect> replaced = [];

    public void Judge(Summary summary)
    {
        replaced = summary.Effects.Where(e => e is { Kind: EffectKind.Write, Via: null, Field: not null, On.Path.Length: 0 }).ToList();
        written = [.. summary.Effects.Where(e => e.Kind is EffectKind.Write or EffectKind.Mutate && e.Text != "put" && ownership.Of(e.On!).IsShared).Select(e => e.Place)];
        // The first of them says it all.
        if (summary.Effects.FirstOrDefault(e => e.Kind == EffectKind.Cut) is { } cut)
            Report(SafetyRules.Unverified, cut, entry.Name, cut.Text, "it is too large to be looked through", "all that the node has");
        foreach (var effect in summary.Effects)
        {
            switch (effect.Kind)
            {
                case EffectKind.Write or EffectKind.Mutate:
                    JudgeWrite(effect);
                    break;
                case EffectKind.Read:
                    JudgeRead(effect);
                    break;
                case EffectKind.HandOver:
                    JudgeHandOver(effect);
                    break;
                case EffectKind.UsedAfter:
                    JudgeUse(effect);
                    break;
                case EffectKind.Beside:
                    Report(SafetyRules.WorkBesideNode, effect, entry.Name, effect.Text, effect.On is { Root.IsFresh: false } on ? $"'{NameOf(on, effect.Field)}'" : "a variable of the node");
                    break;
                case EffectKind.Unknown:
                    JudgeUnknown(effect);
                    break;
                case EffectKind.Fact:
                    JudgeFact(effect);
                    break;
                case EffectKind.OutOfPlace:
                    Report(SafetyRules.OutOfPlace, effect, entry.Name, effect.Text, "between rounds");
                    break;
            }
        }
    }

    private void Report(Rule rule, Effect effect, params object[] arguments) => reporter.Report(rule, entry.Method, effect.Place, effect.Via, arguments);

    /// <summary><c>Shared.Home.Stock</c>: the way to it, as far as it has names.</summary>
    private string NameOf(Region region, IrField? field)
    {
        var names = new List<string>();
        if (region.Root.Kind == RootKind.Static)
            names.Add(Ownership.NameOf(region.Root.Field!));
        else if (region.Root.Kind == RootKind.Parameter && entry.Method.Parameters.ElementAtOrDefault(region.Root.Index - (entry.Method.IsStatic ? 0 : 1)) is { } parameter)
            names.Add(parameter.Name);
        names.AddRange(region.Path.Append(field).Where(f => f is { Name.Length: > 0 } && f.Id[0] is not ('[' or '$')).Select(f => f!.Name));
        if (region.Root.Kind == RootKind.Static && field is not null && field.Equals(region.Root.Field))
            names.RemoveAt(names.Count - 1);
        return names.Count > 0 ? string.Join(".", names) : region.Type?.Name ?? entry.Owner.Name;
    }
}
