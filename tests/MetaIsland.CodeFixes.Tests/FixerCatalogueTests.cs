extern alias analyzers;

using System.Reflection;
using analyzers::MetaIsland.Rules;
using MetaIsland.Analyzers.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MetaIsland.CodeFixes.Tests;

/// <summary>Whatever belongs to a fixer exists; and what the pages of the rules call bad is mended where there is a fix.</summary>
public class FixerCatalogueTests
{
    public static TheoryData<string> Names => new(Fixers.Types.Select(t => t.FullName!));

    public static TheoryData<string> Pages => new(RulePages.Ids.Where(id => Fixers.All.Any(f => f.FixableDiagnosticIds.Contains(id)) && FixWorkspace.Descriptors.Any(d => d.Id == id)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Fixer_IsExportedAndTestedAndMendsRulesThatExist(string name)
    {
        var type = Fixers.Types.Single(t => t.FullName == name);
        var export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>();
        Assert.Equal(type.Name, export?.Name);
        Assert.Equal([LanguageNames.CSharp], export!.Languages);
        Assert.NotNull(typeof(FixerCatalogueTests).Assembly.GetType($"{name.Replace("MetaIsland.CodeFixes.", "MetaIsland.CodeFixes.Tests.", StringComparison.Ordinal)}Tests"));
        var fixer = (CodeFixProvider)Activator.CreateInstance(type)!;
        var rules = DefinitionRules.All.Concat(SafetyRules.All).Concat(DeterminismRules.All).Concat(UsageRules.All).Select(r => r.Id);
        // CS0260 is what the command line says of MI1001.
        Assert.Empty(fixer.FixableDiagnosticIds.Except([.. rules, "CS0260"]));
        Assert.Contains(FixAllScope.Solution, fixer.GetFixAllProvider()!.GetSupportedFixAllScopes());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task BadExample_IsMended(string id)
    {
        using var workspace = new AdhocWorkspace();
        var project = FixWorkspace.Open(workspace, [RulePages.Examples(id)[0]]);
        var document = FixWorkspace.Source(project, 0);
        var diagnostic = (await FixWorkspace.AnalyzeAsync(project)).First(d => d.Id == id);
        var errors = (await FixWorkspace.CompilerErrorsAsync(project)).Length;
        var actions = new List<CodeAction>();
        foreach (var fixer in Fixers.All.Where(f => f.FixableDiagnosticIds.Contains(id)))
            await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        foreach (var action in actions)
        {
            var changed = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
            Assert.True((await FixWorkspace.CompilerErrorsAsync(changed)).Length <= errors, action.Title);
            Assert.True((await FixWorkspace.AnalyzeAsync(changed)).Count(d => d.Id == id) < (await FixWorkspace.AnalyzeAsync(project)).Count(d => d.Id == id), action.Title);
        }
        // None need be offered: not every way to break a rule has a fix.
    }
}
