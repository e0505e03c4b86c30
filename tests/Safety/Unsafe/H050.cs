// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: the identity matrix, changed in place
// truth: observable
using MetaIsland;

public sealed class Matrix
{
    private readonly double[,] cells = new double[2, 2];
    public static readonly Matrix Identity = new() { [0, 0] = 1, [1, 1] = 1 };
    public double this[int row, int column]
    {
        get => cells[row, column];
        set => cells[row, column] = value;
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
    double x = 1;

    [Node] void Turn(AgentContext me)
    {
        var rotation = Matrix.Identity;
        rotation[0, 1] = me.Round; // !
        x += rotation[0, 0] + rotation[0, 1]; // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
