using System.Collections.Immutable;
using MetaIsland.Safety.Tests.Cases;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>All rewrites, and what becomes of a case under one.</summary>
public static class Rewriting
{
    public static readonly ImmutableArray<IRewrite> All =
    [
        new ExtractMethod(),
        new LambdaToLocalFunction(),
        new FieldToProperty(),
        new PartialSplit(),
        new BaseClassMove(),
        new Rename(),
        new StatementNoise(),
        new ForEachToFor(),
        new BodyToBlock(),
        new ThisQualification(),
        new ReceiverLocal(),
        new GenericWrapper(),
    ];

    /// <summary>The files of the rewritten program; null where the rewrite has nothing to change.</summary>
    public static string[]? Apply(this IRewrite rewrite, SafetyCase safetyCase, CaseProgram program)
    {
        var subject = new Subject(safetyCase, program);
        var edits = rewrite.Edits(subject);
        if (edits.IsEmpty)
            return null;
        return rewrite.SecondFile(subject) is { } second ? [subject.Apply(edits), second] : [subject.Apply(edits)];
    }
}
