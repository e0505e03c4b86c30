using MetaIsland.Safety.Tests.Cases;

namespace MetaIsland.Safety.Tests;

/// <summary>Each case: what is unsafe is flagged on the line where it happens, and nothing else is.</summary>
public class CaseTests
{
    public static TheoryData<string> All => new(SafetyCases.All.Select(c => c.Name));

    public static TheoryData<string> Unsafe => new(SafetyCases.All.Where(c => c.IsUnsafe).Select(c => c.Name));

    public static TheoryData<string> Safe => new(SafetyCases.All.Where(c => !c.IsUnsafe).Select(c => c.Name));

    [Theory]
    [MemberData(nameof(Unsafe))]
    public void UnsafeCase_IsFlaggedWhereItIsMarked(string name) => AssertRight(SafetyCases.Named(name));

    [Theory]
    [MemberData(nameof(Safe))]
    public void SafeCase_IsSilent(string name) => AssertRight(SafetyCases.Named(name));

    [Theory]
    [MemberData(nameof(All))]
    public void Case_Compiles(string name) => Assert.Empty(CaseAnalysis.Of(SafetyCases.Named(name)).Program.Errors);

    [Theory]
    [MemberData(nameof(All))]
    public void Case_HasNoOtherFault(string name)
    {
        var safetyCase = SafetyCases.Named(name);
        // What is unsafe may be clumsy in other ways too; a definition error would hide what the case is about.
        var others = CaseAnalysis.Of(safetyCase).Others().Where(d => !safetyCase.IsUnsafe || d.Id.StartsWith("MI1", StringComparison.Ordinal));
        Assert.Equal(safetyCase.Also.Order(), others.Select(d => d.Id).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Case_SaysWhatItIs(string name)
    {
        var safetyCase = SafetyCases.Named(name);
        Assert.NotNull(safetyCase.Origin);
        Assert.Equal(safetyCase.IsUnsafe, safetyCase.Rules.Length > 0);
        Assert.Equal(safetyCase.IsUnsafe, safetyCase.Marks.Length > 0);
        if (safetyCase.IsUnsafe)
            Assert.Matches("^(observable( on threads)?|not observable because .+)$", safetyCase.Truth);
    }

    private static void AssertRight(SafetyCase safetyCase)
    {
        var findings = CaseAnalysis.Of(safetyCase);
        var verdict = Verdict.Of(safetyCase, findings);
        Assert.True(verdict.IsRight, verdict.Describe(safetyCase, findings));
    }
}
