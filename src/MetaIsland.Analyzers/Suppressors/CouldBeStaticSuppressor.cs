using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Suppressors;

/// <summary>A node that touches no field yet belongs to its agent all the same: tomorrow it does, and a static one is bound otherwise.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CouldBeStaticSuppressor() : MemberSuppressor(
    "Whether a node, handler or [Apply] is static is part of what it says; it need not follow from its body.",
    "CA1822", "MA0038", "MA0041", "S2325")
{
    private protected override bool IsWrong(ISymbol member) => ScheduledMembers.IsCalled(member);
}
