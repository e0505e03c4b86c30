namespace MetaIsland.Programs.Tests.Generation;

/// <summary>A type that nodes or sync points return, and how programs make and read it.</summary>
internal sealed class OutputType(string name, OutputKind kind)
{
    public string Name { get; } = kind switch
    {
        OutputKind.Number => "ulong",
        OutputKind.Text => "string",
        _ => name,
    };

    public OutputKind Kind { get; } = kind;

    public List<MethodModel> Producers { get; } = [];

    /// <summary>Somebody takes it: a further producer would change whom that somebody takes it from.</summary>
    public bool IsTaken { get; set; }

    /// <summary>Some sync point folds it.</summary>
    public bool IsFolded { get; set; }

    public bool IsValueType => Kind is OutputKind.Number or OutputKind.Struct or OutputKind.RecordStruct;

    public string TallyName => $"{name}Tally";

    public string Create(string h) => Kind switch
    {
        OutputKind.Number => h,
        OutputKind.Text => $"(\"t\" + {h})",
        _ => $"new {Name}({h})",
    };

    public string Read(string value) => Kind is OutputKind.Number or OutputKind.Text ? value : $"{value}.Value";
}

internal enum OutputKind
{
    Number,
    Text,
    Struct,
    RecordStruct,
    Record,
    Class,
}
