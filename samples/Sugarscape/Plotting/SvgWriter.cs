using System.Globalization;
using System.Text;

namespace SugarscapeSample.Plotting;

/// <summary>Writes elements of an SVG image, a line each, with everything escaped that must be.</summary>
internal sealed class SvgWriter(TextWriter output)
{
    private readonly Stack<string> open = [];

    /// <summary>Begins an element.</summary>
    public void Begin(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Write(name, attributes, ">\n");
        open.Push(name);
    }

    /// <summary>Ends the element begun last that has not ended.</summary>
    public void End() => output.Write($"{Indent(open.Count - 1)}</{open.Pop()}>\n");

    /// <summary>An element with nothing in it.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, object Value)> attributes) => Write(name, attributes, "/>\n");

    /// <summary>An element with text in it.</summary>
    public void Text(string name, string text, params ReadOnlySpan<(string Name, object Value)> attributes) => Write(name, attributes, $">{Escape(text)}</{name}>\n");

    private void Write(string name, ReadOnlySpan<(string Name, object Value)> attributes, string end)
    {
        output.Write($"{Indent(open.Count)}<{name}");
        foreach (var (attribute, value) in attributes)
            output.Write($" {attribute}=\"{Escape(Format(value))}\"");
        output.Write(end);
    }

    private static string Indent(int depth) => new(' ', 2 * depth);

    private static string Format(object value) =>
        value is double number ? number.ToString("0.##", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    // What XML 1.0 has no way to write, such as most control characters, becomes the replacement character.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                '\t' or '\n' => escaped.Append(rune),
                '\r' => escaped.Append("&#13;"),
                < ' ' or 0xFFFE or 0xFFFF => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune),
            };
        }
        return escaped.ToString();
    }
}
