using System.IO;
using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Declared;

/// <summary>Writes what methods do for assemblies that will call them; <see cref="SummaryReader"/> reads it.</summary>
internal sealed class SummaryWriter(BinaryWriter writer)
{
    private readonly Dictionary<string, int> strings = new(StringComparer.Ordinal);

    public void Write(string id, Summary summary)
    {
        Write(id);
        // What others only read matters to nobody elsewhere.
        var effects = summary.Effects.Where(e => e.Kind != EffectKind.Read && e is not { Kind: EffectKind.HandOver, Text: HandOvers.Return }).ToList();
        writer.Write(effects.Count);
        foreach (var effect in effects)
            Write(effect);
        Write(summary.Returns);
        writer.Write(summary.Heap.Count);
        foreach (var fact in summary.Heap)
        {
            Write(fact.On);
            Write(fact.Field);
            Write(fact.Value);
        }
    }

    private void Write(Effect effect)
    {
        writer.Write((byte)effect.Kind);
        writer.Write((byte)effect.Fact);
        writer.Write((byte)effect.Flags);
        Write(effect.Text);
        writer.Write(effect.On is not null);
        if (effect.On is not null)
            Write(effect.On);
        writer.Write(effect.Field is not null);
        if (effect.Field is not null)
            Write(effect.Field);
        writer.Write(effect.Type is not null);
        if (effect.Type is not null)
            Write(effect.Type);
        Write(effect.Value);
    }

    private void Write(RegionSet regions)
    {
        writer.Write(regions.Count);
        foreach (var region in regions)
            Write(region);
    }

    private void Write(Region region)
    {
        writer.Write((byte)region.Root.Kind);
        writer.Write(region.Root.Index);
        writer.Write(region.Root.Ordinal);
        writer.Write(region.Root.IsDeep);
        writer.Write(region.Root.Type is not null);
        if (region.Root.Type is not null)
            Write(region.Root.Type);
        if (region.Root.Kind == RootKind.Static)
            Write(region.Root.Field!);
        writer.Write(region.IsAddress);
        writer.Write(region.Path.Length);
        foreach (var step in region.Path)
            Write(step);
    }

    private void Write(IrField field)
    {
        Write(field.Id);
        Write(field.Name);
        writer.Write(field.IsStatic);
        writer.Write(field.IsReadOnly);
        writer.Write(field.Type is not null);
        if (field.Type is not null)
            Write(field.Type);
        Write(field.Owner?.Name ?? "");
    }

    private void Write(IrType type)
    {
        Write(type.Id);
        Write(type.Name);
        Write(type.DefinitionId);
        writer.Write((int)type.Traits);
    }

    // A text is written once, and then called by its number.
    private void Write(string text)
    {
        if (strings.TryGetValue(text, out var known))
        {
            writer.Write(known);
            return;
        }
        writer.Write(-1);
        writer.Write(text);
        strings.Add(text, strings.Count);
    }
}
