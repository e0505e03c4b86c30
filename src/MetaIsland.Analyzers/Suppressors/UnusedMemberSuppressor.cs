using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Suppressors;

/// <summary>A private node is used: the schedule calls it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedMemberSuppressor() : MemberSuppressor(
    "Generated code calls what a schedule, a commit or a mark of another member asks for.",
    "IDE0051", "CA1811", "S1144", "RCS1213")
{
    private protected override bool IsWrong(ISymbol member) => ScheduledMembers.IsCalled(member);
}
