// source: own: a matrix type with operators and an indexer
// language: preview
using MetaIsland;

public sealed class Matrix
{
    private readonly double[,] cells;

    public Matrix(int rows, int columns) => cells = new double[rows, columns];

    public int Rows => cells.GetLength(0);
    public int Columns => cells.GetLength(1);

    public double this[int row, int column]
    {
        get => cells[row, column];
        set => cells[row, column] = value;
    }

    public static Matrix Identity(int size)
    {
        var result = new Matrix(size, size);
        for (var i = 0; i < size; i++)
            result[i, i] = 1;
        return result;
    }

    public static Matrix operator *(Matrix a, Matrix b)
    {
        var result = new Matrix(a.Rows, b.Columns);
        for (var i = 0; i < a.Rows; i++)
        {
            for (var j = 0; j < b.Columns; j++)
            {
                for (var k = 0; k < a.Columns; k++)
                    result[i, j] += a[i, k] * b[k, j];
            }
        }
        return result;
    }

    public Matrix Power(int n) => n switch
    {
        0 => Identity(Rows),
        _ when n % 2 == 0 => (this * this).Power(n / 2),
        _ => this * Power(n - 1),
    };

    public void Scale(double factor)
    {
        foreach (ref var cell in System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref cells[0, 0], cells.Length))
            cell *= factor;
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Matrix weights = Matrix.Identity(2);
    double trace;

    [Node] void Step(AgentContext me)
    {
        weights[0, 1] = me.Random.NextDouble();
        var m = weights.Power(me.Round % 5);
        m.Scale(0.5);
        trace = m[0, 0] + m[1, 1];
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
