namespace MetaIsland.Programs.Tests.Generation;

/// <summary>Types of keys: of maps, sets and contests.</summary>
internal enum KeyKind
{
    Int,
    Text,
    Enum,
    Tuple,
    RecordStruct,
}

internal static class KeyKindExtensions
{
    public static string TypeName(this KeyKind kind) => kind switch
    {
        KeyKind.Int => "int",
        KeyKind.Text => "string",
        KeyKind.Enum => "Direction",
        KeyKind.Tuple => "(int, short)",
        KeyKind.RecordStruct => "Place",
        _ => throw new InvalidOperationException($"{kind}"),
    };

    /// <summary>A key of a few there are, negative ones among them, made of a number.</summary>
    public static string Create(this KeyKind kind, string number) => kind switch
    {
        KeyKind.Int => $"(int)({number} % 23) - 9",
        KeyKind.Text => $"\"k\" + {number} % 23",
        KeyKind.Enum => $"(Direction)({number} % 11)",
        KeyKind.Tuple => $"((int)({number} % 5) - 2, (short)({number} % 4))",
        KeyKind.RecordStruct => $"new Place((int)({number} % 4), {number} % 5)",
        _ => throw new InvalidOperationException($"{kind}"),
    };

    /// <summary>An expression: <c>h</c> with the key folded into it.</summary>
    public static string Read(this KeyKind kind, string key) => kind switch
    {
        KeyKind.Enum => $"Mix.Of(h, (int){key})",
        KeyKind.Tuple => $"Mix.Of(Mix.Of(h, {key}.Item1), {key}.Item2)",
        KeyKind.RecordStruct => $"Mix.Of(Mix.Of(h, {key}.X), {key}.Y)",
        _ => $"Mix.Of(h, {key})",
    };
}
