using MetaIsland.Model;

namespace MetaIsland.Generators.Emit;

internal static class ShapeExtensions
{
    // What StateHasher.AddSpan takes, enums aside.
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal)
    {
        "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "nint", "nuint", "global::System.Int128", "global::System.UInt128",
        "global::System.Half", "float", "double", "bool", "char", "global::MetaIsland.AgentId",
    };

    /// <summary>The type as a field declares it, question mark included.</summary>
    public static string Declared(this Shape shape) => shape.Kind == ShapeKind.Nullable
        ? shape.Element!.Type.Name + "?"
        : shape.Type.Name + (shape.IsNullable ? "?" : "");

    /// <summary>A map or a set: what has a key order.</summary>
    public static bool IsKeyed(this Shape shape) => shape.Kind is ShapeKind.Dictionary or ShapeKind.HashSet;

    /// <summary>The type of the keys of a map or the elements of a set.</summary>
    public static Shape KeyShape(this Shape shape) => shape.Key ?? shape.Element!;

    /// <summary>A sequence in one block of memory, whose bytes are its value.</summary>
    public static bool IsBlock(this Shape shape) =>
        shape.Kind is ShapeKind.Array or ShapeKind.List or ShapeKind.ImmutableArray
        && shape.Element is { } element
        && (element.Kind == ShapeKind.Enum || element.Kind == ShapeKind.Scalar && Plain.Contains(element.Type.Name));

    /// <summary>Hashing it, null excluded, takes one statement: what stands around needs no braces.</summary>
    public static bool HashesInOneStatement(this Shape shape) =>
        shape.Kind is ShapeKind.Scalar or ShapeKind.Enum or ShapeKind.Composite || shape.IsBlock();
}
