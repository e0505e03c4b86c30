using MetaIsland.Tests;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Tests.Parsing;

/// <summary>Parsers tell the user's members from generated ones by their mark alone.</summary>
public class GeneratedMembersTests
{
    public static TheoryData<string> Programs => new(Corpus.Names);

    [Theory]
    [MemberData(nameof(Programs))]
    public void GeneratedMembers_AreMarked(string program)
    {
        var harness = Corpus.Program(program);
        var types = harness.Compilation.Assembly.GlobalNamespace.GetNamespaceMembers().SelectMany(Types).Concat(harness.Compilation.Assembly.GlobalNamespace.GetTypeMembers());
        var members = types.Where(IsMarked).SelectMany(t => t.GetMembers())
            .Where(m => !m.IsImplicitlyDeclared && m is not IMethodSymbol { AssociatedSymbol: not null })
            .Where(m => m.DeclaringSyntaxReferences.Any(r => harness.Result.GeneratedTrees.Contains(r.SyntaxTree)));
        Assert.All(members, m => Assert.True(m.GetAttributes().Any(a => a.AttributeClass?.Name == "GeneratedCodeAttribute"), m.ToDisplayString()));
    }

    private static bool IsMarked(INamedTypeSymbol type) =>
        type.GetAttributes().Any(a => a.AttributeClass?.Name is "WorldAttribute" or "AgentAttribute" or "SimulationAttribute");

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(m => m is INamedTypeSymbol type ? Types(m).Prepend(type) : Types(m));
}
