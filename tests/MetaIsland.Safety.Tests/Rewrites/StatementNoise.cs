using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>Statements that do nothing stand between those that do something.</summary>
public sealed class StatementNoise : IRewrite
{
    public ImmutableArray<Edit> Edits(Subject subject) =>
        [.. subject.EntryPoints.Where(m => m.Body is not null).SelectMany(m => m.Body!.Statements).SelectMany(Disturb)];

    private static IEnumerable<Edit> Disturb(StatementSyntax statement, int number)
    {
        yield return Edit.Before(statement, number % 2 == 0
            ? $"var noise{number} = {number}; noise{number} += 2; if (noise{number} < 0) {{ noise{number} = 0; }} "
            : $"var noise{number} = new int[2]; noise{number}[0]++; {{ }} ");
    }
}
