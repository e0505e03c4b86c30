// source: own: disposables, used and gone within a node
// language: preview
using MetaIsland;

public sealed class Scratch : IDisposable
{
    private int[]? cells = new int[8];

    public Span<int> Cells => cells ?? throw new ObjectDisposedException(nameof(Scratch));

    public void Dispose() => cells = null;
}

public readonly ref struct Indent
{
    private readonly System.Text.StringBuilder text;

    public Indent(System.Text.StringBuilder text)
    {
        this.text = text;
        text.Append('(');
    }

    public void Dispose() => text.Append(')');
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int sum;
    string shape = "";

    [Node] void Draw(AgentContext me)
    {
        using var scratch = new Scratch();
        foreach (ref var cell in scratch.Cells)
            cell = me.Random.Next(4);
        var text = new System.Text.StringBuilder();
        using (new Indent(text))
        {
            foreach (var cell in scratch.Cells)
            {
                using (new Indent(text))
                    text.Append((char)('a' + cell));
            }
        }
        shape = text.ToString();
        sum += scratch.Cells[0];
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
