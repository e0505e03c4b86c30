using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaIsland.Analyzers.Tests;

/// <summary>Programs as they look while somebody types: tokens missing, doubled, exchanged, misspelt, or the rest not there yet.</summary>
public sealed class Mutants(int seed)
{
    private static readonly string[] Inserts =
    [
        "{", "}", "(", ")", "<", ">", "[", "]", ";", ",", ".", "?", "*", "=", "=>", "@", "\"", "//", "/*", "#if X", "&", "$\"{",
        "partial", "static", "ref", "out", "in", "params", "async", "await", "record", "struct", "class", "interface", "enum", "this", "base", "dynamic",
        "readonly", "abstract", "virtual", "override", "file", "required", "unsafe", "fixed", "event", "delegate", "where T : struct", "<T>", "void", "null",
        "[Node]", "[Agent]", "[World]", "[SyncPoint]", "[Apply(Key = \"X\")]", "[Query]", "[After(null)]", "[After(1, nameof())]", "[After<>(\"X\")]", "[From(null!)]",
        "[Resolve]", "[Rebid]", "[Apply(Keys = [\"X\", nameof(Y)], Policy = typeof(SeededLottery), MaxBids = 2)]", "[Apply(Key = , Policy = typeof(Dictionary<,>))]", "[Apply(Key = \"X\", Frees = null, Held = \"X\")]",
        "Contest<int>", "Contest<", "TakenKeys<int>", "IContestPolicy<int>", "IContestPolicy", "[Service]", "[Transient]", "[Simulation<Island, Islander>]", "[Simulation<,>]", "Island.View", "View", "Events", "Gather<", "Fold<int>", "Scatter<int>",
        "[Receive]", "[When(nameof(X))]", "[When]", "[Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(X))]", "[Node(Timeout = \"\")]", "[Agent(OnFailure = FailurePolicy.Skip)]",
        "[SyncPoint(Mode = SyncMode.OneByOne)]", "[SyncPoint(Mode = SyncMode.Streaming, Quorum = )]", "[SyncPoint(GroupBy = \"X\", Late = LatePolicy.CarryOver, Deadline = \"1:0\")]",
        "Outbox", "Population<Islander>", "Population<", "Arrival<int>", "IAsyncEnumerable<Arrival<int>>", "IAsyncEnumerable<", "AgentId",
        "Task<", "int?", "int[]", "(int, int)", "Dictionary<int, List<int>>", "System.Func<int>", "Nullable<", "global::", "nint", "Island", "Islander",
    ];

    private readonly Random random = new(seed);

    public string Next(string source)
    {
        for (var changes = 1 + random.Next(4); changes > 0; changes--)
            source = Change(source);
        return source;
    }

    private string Change(string source)
    {
        var tokens = SyntaxFactory.ParseTokens(source).Where(t => t.Span.Length > 0).ToArray();
        if (tokens.Length < 2)
            return source + random.GetItems(Inserts, 1)[0];
        var one = tokens[random.Next(tokens.Length)];
        var other = tokens[random.Next(tokens.Length)];
        if (one.SpanStart > other.SpanStart)
            (one, other) = (other, one);
        switch (random.Next(10))
        {
            case 0:
                return source.Remove(one.SpanStart, one.Span.Length);
            case 1:
                return source.Insert(one.SpanStart, one.Text + " ");
            case 2 when one != other:
                return source.Remove(other.SpanStart, other.Span.Length).Insert(other.SpanStart, one.Text)
                    .Remove(one.SpanStart, one.Span.Length).Insert(one.SpanStart, other.Text);
            case 3:
                return random.Next(4) == 0 ? source[..one.SpanStart] : source.Remove(one.SpanStart, Math.Min(other.SpanStart - one.SpanStart, random.Next(60)));
            case 4 or 5:
                return source.Insert(one.SpanStart, random.GetItems(Inserts, 1)[0] + " ");
            case 6 when one.IsKind(SyntaxKind.IdentifierToken):
                return source.Remove(one.SpanStart, one.Span.Length).Insert(one.SpanStart, random.GetItems(Inserts, 1)[0]);
            default:
                // Any word of the program in the place of any other.
                var words = tokens.Where(t => t.IsKind(SyntaxKind.IdentifierToken) || SyntaxFacts.IsKeywordKind(t.Kind())).ToArray();
                if (words.Length == 0)
                    return source;
                var place = words[random.Next(words.Length)];
                return source.Remove(place.SpanStart, place.Span.Length).Insert(place.SpanStart, words[random.Next(words.Length)].Text);
        }
    }
}
