using System.Collections.Immutable;
using MetaIsland.Safety.Tests.Cases;
using MetaIsland.Safety.Tests.Rewrites;

namespace MetaIsland.Safety.Tests;

/// <summary>
/// A case in other words has the same verdict. Each rewrite is tried with some cases, the same in every run; with all of them if
/// <c>METAISLAND_FULL=1</c>.
/// </summary>
public class RewriteTests
{
    private const int Slice = 20;

    // A write that moves behind a call, or goes through a local, is the same write by another number.
    private static readonly ImmutableHashSet<string> Writes = ["MI2001", "MI2002", "MI2003", "MI2004", "MI2010", "MI2014"];

    private static readonly bool IsFull = Environment.GetEnvironmentVariable("METAISLAND_FULL") == "1";

    public static TheoryData<string> Names => new(Rewriting.All.Select(rewrite => rewrite.GetType().Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void RewrittenCase_KeepsItsVerdict(string name)
    {
        var rewrite = Rewriting.All.Single(r => r.GetType().Name == name);
        var rewritten = Rewritten(rewrite).ToList();
        var failures = rewritten.AsParallel().Select(r => (r.Case, r.Sources, Failure: Compare(r.Case, r.Sources))).Where(r => r.Failure is not null)
            .Select(r => $"{r.Case.Name}: {r.Failure}\n{string.Join("\n// ----\n", r.Sources)}").ToList();
        Assert.True(failures.Count == 0, $"{failures.Count} of {rewritten.Count}\n" + string.Join("\n\n", failures.Order().Take(5)));
        Assert.True(rewritten.Count >= Slice / 2, $"Only {rewritten.Count} cases could be written in other words.");
    }

    private static string? Compare(SafetyCase safetyCase, string[] sources)
    {
        var program = CaseProgram.Compile(safetyCase, sources);
        if (program.Errors.Any())
            return "does not compile: " + string.Join('\n', program.Errors);
        var after = CaseAnalysis.Analyze(program);
        var was = Rules(safetyCase, CaseAnalysis.Of(safetyCase));
        var now = Rules(safetyCase, after);
        if (was.IsEmpty != now.IsEmpty)
            return $"was {string.Join('|', was)}, is {string.Join('|', now)}";
        var mayBe = was.Union(safetyCase.Rules).Union(safetyCase.Marks.SelectMany(m => m.Rules));
        if (mayBe.Overlaps(Writes))
            mayBe = mayBe.Union(Writes);
        return now.Except(mayBe) is { IsEmpty: false } more ? $"is now {string.Join('|', more)} too" : null;
    }

    private static ImmutableHashSet<string> Rules(SafetyCase safetyCase, Findings findings) => [.. findings.Counted(safetyCase).Select(d => d.Id)];

    private static IEnumerable<(SafetyCase Case, string[] Sources)> Rewritten(IRewrite rewrite)
    {
        // Seeded by the rewrite, so that each one is tried with others.
        var cases = SafetyCases.All.ToArray();
        new Random(rewrite.GetType().Name.Sum(c => c)).Shuffle(cases);
        return cases
            .Select(c => (Case: c, Sources: rewrite.Apply(c, CaseAnalysis.Of(c).Program)))
            .Where(r => r.Sources is not null)
            .Take(IsFull ? cases.Length : Slice)
            .Select(r => (r.Case, r.Sources!));
    }
}
