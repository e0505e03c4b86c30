using System.Text;

namespace MetaIsland.Generators.Emit;

/// <summary>
/// Writes indented C#: lines end in LF on every system, blocks are <c>using</c> scopes, and a multi-line raw string is re-indented, so that
/// an emitter looks like what it emits.
/// </summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder text = new();
    private int depth;
    private bool gapWanted;
    private bool isAtStart = true;

    /// <summary>Asks for an empty line before what comes next, unless that is the first or the last thing in its block.</summary>
    public void Gap() => gapWanted = true;

    public void Line(string line)
    {
        if (gapWanted && !isAtStart)
            text.Append('\n');
        gapWanted = false;
        isAtStart = false;
        AppendLine(line);
    }

    /// <summary>Several lines at once, each indented; empty ones stay empty.</summary>
    public void Lines(string lines)
    {
        foreach (var line in lines.Split('\n'))
            Line(line.TrimEnd('\r'));
    }

    /// <summary>Writes all items with an empty line between them.</summary>
    public void Separated<T>(IEnumerable<T> items, Action<T> write)
    {
        foreach (var item in items)
        {
            Gap();
            write(item);
        }
    }

    /// <summary>A header (one line or several) and a block in braces; leaving the scope closes the block.</summary>
    public Scope Block(string header)
    {
        Lines(header);
        Line("{");
        depth++;
        isAtStart = true;
        return new Scope(this, "}");
    }

    /// <summary>A header with one indented statement below it, without braces.</summary>
    public Scope Nested(string header)
    {
        Lines(header);
        return Nested();
    }

    /// <summary>Indents what follows by one step.</summary>
    public Scope Nested()
    {
        depth++;
        isAtStart = true;
        return new Scope(this, closing: null);
    }

    public override string ToString() => text.ToString();

    private void Close(string? closing)
    {
        depth--;
        gapWanted = false;
        isAtStart = false;
        if (closing is not null)
            AppendLine(closing);
    }

    private void AppendLine(string line)
    {
        // Preprocessor lines stand at the margin.
        if (line.Length > 0 && line[0] != '#')
            text.Append(' ', depth * IndentSize);
        text.Append(line).Append('\n');
    }

    /// <summary>An open block.</summary>
    internal readonly struct Scope(SourceWriter writer, string? closing) : IDisposable
    {
        public void Dispose() => writer.Close(closing);
    }
}
