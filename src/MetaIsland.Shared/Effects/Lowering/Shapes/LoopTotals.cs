using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>The variables outside of a loop that its body writes, each in one way, and what it reads of them meanwhile.</summary>
internal sealed class LoopTotals
{
    private const string AtKey = "at the element's key";

    private readonly Dictionary<ISymbol, string> written = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> read = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> readAtKey = new(SymbolEqualityComparer.Default);
    private readonly List<(ISymbol Symbol, SyntaxNode Place)> places = [];
    private bool mixed;

    /// <summary>Each is written in one way only, and not read but by that.</summary>
    public bool AreBlind => !mixed && !read.Any(written.ContainsKey) && readAtKey.All(s => !written.TryGetValue(s, out var way) || way is AtKey or "Put" or "Take");

    /// <summary>Where something is written other than for good: see <see cref="LoopExits"/>.</summary>
    public IEnumerable<(ISymbol Symbol, SyntaxNode Place)> Places => places;

    public void Add(ISymbol symbol, string way, SyntaxNode place)
    {
        mixed |= written.TryGetValue(symbol, out var before) && before != way;
        written[symbol] = way;
        places.Add((symbol, place));
    }

    public void AddAtKey(ISymbol symbol)
    {
        mixed |= written.TryGetValue(symbol, out var before) && before != AtKey;
        written[symbol] = AtKey;
    }

    public bool IsConstant(ISymbol symbol) => written[symbol].StartsWith("=", StringComparison.Ordinal);

    public bool Any => written.Count > 0;

    public bool HasAtKey => written.ContainsValue(AtKey);

    public void Read(ISymbol symbol) => read.Add(symbol);

    public void ReadAtKey(ISymbol symbol) => readAtKey.Add(symbol);
}
