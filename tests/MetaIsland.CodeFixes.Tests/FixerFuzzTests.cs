using System.Collections.Immutable;
using MetaIsland.Analyzers.Tests;
using MetaIsland.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MetaIsland.CodeFixes.Tests;

/// <summary>Whatever somebody has typed, and wherever a squiggle stands, fixers do not throw.</summary>
public class FixerFuzzTests
{
    // The whole run takes long; METAISLAND_SEED chooses other mutants.
    private static readonly int Count = Environment.GetEnvironmentVariable("METAISLAND_FULL") == "1" ? 2_000 : 40;
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("METAISLAND_SEED"), out var seed) ? seed : 1;

    [Fact]
    public async Task HalfTypedPrograms_NeverMakeAFixerThrow()
    {
        var programs = Corpus.Names.Select(Corpus.Source).Concat(RulePages.Examples().Select(e => e.Source)).ToArray();
        var mutants = new Mutants(Seed);
        var random = new Random(Seed);
        for (var i = 0; i < Count; i++)
        {
            // Every second one is as it was: there most fixes are found.
            var source = programs[random.Next(programs.Length)];
            if (i % 2 == 0)
                source = mutants.Next(source);
            using var workspace = new AdhocWorkspace();
            var document = FixWorkspace.Source(FixWorkspace.Open(workspace, [source]), 0);
            foreach (var fixer in Fixers.All)
                await TryAsync(fixer, document, random, $"mutant {i} of seed {Seed}");
        }
    }

    private static async Task TryAsync(CodeFixProvider fixer, Document document, Random random, string which)
    {
        var tree = (await document.GetSyntaxTreeAsync())!;
        var tokens = (await tree.GetRootAsync()).DescendantTokens().Where(t => t.Span.Length > 0).ToArray();
        for (var i = 0; tokens.Length > 0 && i < 5; i++)
        {
            // A word, or what is around it.
            var token = tokens[random.Next(tokens.Length)];
            var span = token.Parent!.AncestorsAndSelf().Take(random.Next(4)).Select(n => n.Span).LastOrDefault(token.Span);
            var id = fixer.FixableDiagnosticIds[random.Next(fixer.FixableDiagnosticIds.Length)];
            var other = tokens[random.Next(tokens.Length)].ValueText;
            var diagnostic = Diagnostic.Create(new DiagnosticDescriptor(id, id, id, "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true),
                Location.Create(tree, span), properties: ImmutableDictionary<string, string?>.Empty.Add("Other", other));
            try
            {
                var actions = new List<CodeAction>();
                await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
                foreach (var action in actions)
                    await action.GetOperationsAsync(default);
            }
            catch (Exception exception)
            {
                Assert.Fail($"{which}, {fixer.GetType().Name} at '{tree.ToString().Substring(span.Start, span.Length)}':\n{exception}\n\n{tree}");
            }
        }
    }
}
