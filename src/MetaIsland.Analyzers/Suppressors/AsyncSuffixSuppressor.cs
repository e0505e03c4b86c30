using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Suppressors;

/// <summary>A node has the name of what the agent does; [After] and plans speak of it, and nobody calls it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AsyncSuffixSuppressor() : MemberSuppressor(
    "Nobody calls a node by its name, so nobody needs to be told there that it is asynchronous.",
    "VSTHRD200", "RCS1046", "MA0137")
{
    private protected override bool IsWrong(ISymbol member) => ScheduledMembers.IsMarked(member);
}
