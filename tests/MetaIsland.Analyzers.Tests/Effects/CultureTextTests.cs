namespace MetaIsland.Analyzers.Tests.Effects;

public static class CultureTextTests
{
    [Theory]
    [InlineData("text = $\"{sum}\";", "{sum}")]
    [InlineData("text = $\"{total}: {money:F2}\";", "{money}")]
    [InlineData("text = $\"{when:yyyy-MM-dd}\";", "{when}")]
    [InlineData("text = $\"{day}\";", "{day}")]
    [InlineData("text = \"at \" + when;", "when")]
    [InlineData("text = sum + \" left\";", "sum")]
    [InlineData("text += sum;", "sum")]
    [InlineData("text = string.Concat(\"a\", weights[0]);", "weights[0]")]
    [InlineData("builder.Append($\"{sum}\");", "{sum}")]
    [InlineData("names.Add($\"{sum * 2:N1}\");", "{sum * 2}")]
    [InlineData("var note = $\"{sum}\"; journal.Note(note); text = note;", "{sum}")]
    public static void In_OfTextInTheCultureOfTheMachine_NamesTheValue(string body, string text) => Assert.Equal([$"Culture {text}"], ShapeHarness.Facts(body));

    [Theory]
    [InlineData("text = $\"{total} {any} {text} {big:X}\";")]
    [InlineData("text = \"a\" + total + any;")]
    [InlineData("text = string.Create(CultureInfo.InvariantCulture, $\"{sum}\");")]
    [InlineData("text = FormattableString.Invariant($\"{sum:F2} {when}\");")]
    [InlineData("builder.Append(CultureInfo.InvariantCulture, $\"{sum}\");")]
    [InlineData("text = $\"{when:O}\";")]
    [InlineData("text = $\"{sum.ToString(CultureInfo.InvariantCulture)}\";")]
    [InlineData("journal.Note($\"{sum}\");")]
    [InlineData("journal.Note(\"sum \" + sum);")]
    [InlineData("Debug.WriteLine($\"{sum} of {money}\");")]
    [InlineData("Debug.Assert(sum > 0, $\"{sum}\");")]
    [InlineData("var note = $\"{sum}\"; journal.Note(note);")]
    [InlineData("if (sum < 0) throw new InvalidOperationException($\"{sum} is negative\");")]
    public static void In_OfTextThatIsTheSameEverywhere_IsSilent(string body) => Assert.Empty(ShapeHarness.Facts(body));
}
