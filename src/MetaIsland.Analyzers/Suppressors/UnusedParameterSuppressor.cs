using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Suppressors;

/// <summary>A parameter of a node is a dependency: it orders, whether or not its value is used.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedParameterSuppressor() : MemberSuppressor(
    "What a node takes says when it runs; an [Apply] takes the event it is for.",
    "IDE0060", "CA1801", "S1172", "RCS1163")
{
    private protected override bool IsWrong(ISymbol member) => member is IParameterSymbol { ContainingSymbol: IMethodSymbol method } && ScheduledMembers.IsCalled(method);
}
