using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaIsland.Parsing;

internal static class DisplayExtensions
{
    /// <summary>
    /// The symbol as generated code writes it. Older compilers (4.8) put an @ before a keyword that is the name of a class or struct, but
    /// not of a record.
    /// </summary>
    public static string ToCode(this ISymbol symbol, SymbolDisplayFormat format) =>
        string.Concat(symbol.ToDisplayParts(format).Select(part => IsBareRecord(part) ? "@" + part : part.ToString()));

    private static bool IsBareRecord(SymbolDisplayPart part) =>
        part.Kind is SymbolDisplayPartKind.RecordClassName or SymbolDisplayPartKind.RecordStructName
        && SyntaxFacts.GetKeywordKind(part.ToString()) != SyntaxKind.None;
}
