using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Suppressors;

/// <summary>A field of a world is read through its view.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadFieldSuppressor() : MemberSuppressor(
    "The generated View shows every field of a world.",
    "IDE0051", "IDE0052", "CA1823", "S1144", "S4487", "RCS1213")
{
    private protected override bool IsWrong(ISymbol member) => member is (IFieldSymbol or IPropertySymbol) and { IsStatic: false } && member.ContainingType.Has(KnownNames.World);
}
