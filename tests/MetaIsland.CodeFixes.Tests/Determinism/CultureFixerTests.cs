extern alias fixes;

using fixes::MetaIsland.CodeFixes.Determinism;

namespace MetaIsland.CodeFixes.Tests.Determinism;

public class CultureFixerTests
{
    [Theory]
    [InlineData("{|MI3009:price.ToString()|}", "price.ToString(CultureInfo.InvariantCulture)")]
    [InlineData("{|MI3009:price.ToString(\"F2\")|}", "price.ToString(\"F2\", CultureInfo.InvariantCulture)")]
    [InlineData("{|MI3009:$\"{price:F2}\"|}", "string.Create(CultureInfo.InvariantCulture, $\"{price:F2}\")")]
    [InlineData("{|MI3009:string.Format(\"{0}\", price)|}", "string.Format(CultureInfo.InvariantCulture, \"{0}\", price)")]
    [InlineData("\"\" + ({|MI3009:double.Parse(text)|} > 1)", "\"\" + (double.Parse(text, CultureInfo.InvariantCulture) > 1)")]
    [InlineData("\"\" + {|MI3009:double.TryParse(text, out var parsed)|}", "\"\" + double.TryParse(text, CultureInfo.InvariantCulture, out var parsed)")]
    public Task Culture_IsTheInvariantOne(string expression, string expected) => FixHarness<CultureFixer>.VerifyAsync(Program(expression), "using System.Globalization;\nusing MetaIsland;\n\n" + Program(expected));

    [Theory]
    [InlineData("{|MI3009:text.ToUpper()|}", "text.ToUpperInvariant()")]
    [InlineData("\"\" + {|MI3009:text.CompareTo(\"b\")|}", "\"\" + string.CompareOrdinal(text, \"b\")")]
    [InlineData("\"\" + {|MI3009:string.Compare(text, \"b\")|}", "\"\" + string.Compare(text, \"b\", StringComparison.Ordinal)")]
    [InlineData("\"\" + {|MI3009:text.StartsWith(\"b\")|}", "\"\" + text.StartsWith(\"b\", StringComparison.Ordinal)")]
    [InlineData("\"\" + {|MI3009:text.IndexOf(\"b\")|}", "\"\" + text.IndexOf(\"b\", StringComparison.Ordinal)")]
    [InlineData("{|MI3009:words.OrderBy(w => w)|}.First()", "words.OrderBy(w => w, StringComparer.Ordinal).First()")]
    public Task Comparison_IsTheOrdinalOne(string expression, string expected) => FixHarness<CultureFixer>.VerifyAsync(Program(expression), Program(expected));

    [Fact]
    public Task Sort_OfTextIsOrdinal() => FixHarness<CultureFixer>.VerifyAsync(
        Programs.Meeting("[Node] void Sort() { List<string> words = []; {|MI3009:words.Sort()|}; }"),
        Programs.Meeting("[Node] void Sort() { List<string> words = []; words.Sort(StringComparer.Ordinal); }"));

    [Fact]
    public Task WhatNeedsNoCulture_IsLeftAlone() => FixHarness<CultureFixer>.VerifyNotOfferedAsync(Program("{|MI3009:words.OrderBy(w => w.Length)|}.First()"));

    private static string Program(string expression) => Programs.Meeting($"double price = 1.5; readonly string[] words = [\"b\", \"a\"]; string text = \"a\"; [Node] void Write() => text = {expression};");
}
