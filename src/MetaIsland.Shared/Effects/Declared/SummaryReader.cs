using System.IO;
using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Declared;

/// <summary>Reads what <see cref="SummaryWriter"/> wrote.</summary>
internal sealed class SummaryReader(BinaryReader reader)
{
    private readonly List<string> strings = [];

    public (string Id, Summary Summary) Read()
    {
        var id = ReadText();
        var effects = ReadMany(ReadEffect);
        var returns = ReadRegions();
        var heap = ReadMany(() => new HeapFact(ReadRegion(), ReadField(), ReadRegions()));
        return (id, new Summary(effects, returns, heap));
    }

    private T[] ReadMany<T>(Func<T> read)
    {
        var all = new T[reader.ReadInt32()];
        for (var i = 0; i < all.Length; i++)
            all[i] = read();
        return all;
    }

    private Effect ReadEffect()
    {
        var kind = (EffectKind)reader.ReadByte();
        var fact = (FactKind)reader.ReadByte();
        var flags = (EffectFlags)reader.ReadByte();
        return new Effect(kind, default)
        {
            Fact = fact,
            Flags = flags,
            Text = ReadText(),
            On = reader.ReadBoolean() ? ReadRegion() : null,
            Field = reader.ReadBoolean() ? ReadField() : null,
            Type = reader.ReadBoolean() ? ReadType() : null,
            Value = ReadRegions(),
        };
    }

    private RegionSet ReadRegions() => RegionSet.Of(ReadMany(ReadRegion));

    private Region ReadRegion()
    {
        var kind = (RootKind)reader.ReadByte();
        var (index, ordinal, isDeep) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadBoolean());
        var type = reader.ReadBoolean() ? ReadType() : null;
        var root = kind switch
        {
            RootKind.Static => Root.Static(ReadField()),
            RootKind.Fresh => Root.Fresh(index, ordinal, type, isDeep: isDeep),
            _ => Root.Parameter(index, type),
        };
        var isAddress = reader.ReadBoolean();
        var path = ReadMany(ReadField);
        var region = new Region(root);
        for (var i = 0; i < path.Length; i++)
            region = region.Append(path[i], isAddress && i == path.Length - 1);
        return region;
    }

    private IrField ReadField()
    {
        var (id, name, isStatic, isReadOnly) = (ReadText(), ReadText(), reader.ReadBoolean(), reader.ReadBoolean());
        var type = reader.ReadBoolean() ? ReadType() : null;
        var owner = ReadText();
        return new IrField
        {
            Id = id, Name = name, IsStatic = isStatic, IsReadOnly = isReadOnly, Type = type,
            Owner = owner.Length == 0 ? null : new IrType { Id = owner, Name = owner, DefinitionId = owner, Traits = TypeTraits.Foreign },
        };
    }

    private IrType ReadType() => new() { Id = ReadText(), Name = ReadText(), DefinitionId = ReadText(), Traits = (TypeTraits)reader.ReadInt32() };

    private string ReadText()
    {
        var known = reader.ReadInt32();
        if (known >= 0)
            return strings[known];
        strings.Add(reader.ReadString());
        return strings[strings.Count - 1];
    }
}
