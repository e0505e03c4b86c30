using MetaIsland.Effects.Ir;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Lowering;

/// <summary>
/// Whose text was read while a body was: its own, and that of methods which its loops and comparisons call, as far as these are looked into.
/// One body is read on one thread from beginning to end.
/// </summary>
internal static class TextsRead
{
    [ThreadStatic]
    private static Dictionary<string, IrMethod>? methods;

    public static IReadOnlyCollection<IrMethod> During(Action read)
    {
        var outer = methods;
        var mine = methods = new(StringComparer.Ordinal);
        try
        {
            read();
        }
        finally
        {
            methods = outer;
        }
        return mine.Values;
    }

    public static void Add(SymbolMap symbols, IMethodSymbol method)
    {
        if (methods is not null && symbols.Method(method.OriginalDefinition) is var read)
            methods[read.Id] = read;
    }
}
