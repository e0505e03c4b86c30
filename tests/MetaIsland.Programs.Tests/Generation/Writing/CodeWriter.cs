using System.Text;

namespace MetaIsland.Programs.Tests.Generation.Writing;

/// <summary>Indented lines.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    public void Line(string line) => text.Append(' ', 4 * depth).Append(line).Append('\n');

    public void Open(string header)
    {
        Line(header);
        Line("{");
        depth++;
    }

    public void Close()
    {
        depth--;
        Line("}");
    }

    public override string ToString() => text.ToString();
}
