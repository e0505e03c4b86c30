using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Suppressors;

/// <summary>Agents are made by CreateMany.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UninstantiatedSuppressor() : MemberSuppressor(
    "The generated CreateMany makes agents.",
    "CA1812")
{
    private protected override bool IsWrong(ISymbol member) => member is INamedTypeSymbol agent && agent.Has(KnownNames.Agent);
}
