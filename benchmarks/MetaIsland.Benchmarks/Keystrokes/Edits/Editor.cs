using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MetaIsland.Benchmarks.Keystrokes.Edits;

/// <summary>Makes edits as somebody who types; the same for the same seed and the same text.</summary>
public sealed class Editor(Random random)
{
    private int next;

    /// <summary>What changes in a file; an empty change where it has no place for such an edit.</summary>
    public TextChange Make(EditKind kind, SyntaxNode root)
    {
        var n = next++;
        var types = root.DescendantNodes().OfType<TypeDeclarationSyntax>().Where(t => t.Members.OfType<MethodDeclarationSyntax>().Any(m => m.Body is not null)).ToList();
        var type = types[random.Next(types.Count)];
        if (kind == EditKind.Method)
            return Insert(type.CloseBraceToken.SpanStart, $"\n    private static int Added{n}(int a) => a + {n};\n");
        if (kind == EditKind.Field)
            return Insert(type.CloseBraceToken.SpanStart, $"\n    private const int Added{n} = {n};\n");
        var methods = type.Members.OfType<MethodDeclarationSyntax>().Where(m => m.Body?.Statements.FirstOrDefault()?.ToString().StartsWith("var total", StringComparison.Ordinal) == true).ToList();
        if (methods.Count == 0)
            return default;
        var statements = methods[random.Next(methods.Count)].Body!.Statements;
        var place = statements[random.Next(1, statements.Count)].SpanStart;
        switch (kind)
        {
            case EditKind.Statement:
                return Insert(place, $"var typed{n} = total + {n}; total -= typed{n} % 3; ");
            case EditKind.Call:
                return Insert(place, $"total += Rules0.M{random.Next(20)}(total, {n}); ");
            case EditKind.HalfTyped:
                return Insert(place, "tota");
            default:
                var numbers = statements.SelectMany(s => s.DescendantTokens()).Where(t => t.Value is int).ToList();
                return numbers.Count == 0 ? default : new TextChange(numbers[random.Next(numbers.Count)].Span, (10 + n % 80).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static TextChange Insert(int place, string text) => new(new TextSpan(place, 0), text);
}
