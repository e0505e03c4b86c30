// source: own: a neural network trained by gradients, owned
using MetaIsland;

public sealed class Layer(int inputs, int outputs)
{
    private readonly double[][] weights = Make(inputs, outputs);
    private readonly double[] last = new double[outputs];

    private static double[][] Make(int inputs, int outputs)
    {
        var rows = new double[outputs][];
        for (var o = 0; o < outputs; o++)
        {
            rows[o] = new double[inputs];
            for (var i = 0; i < inputs; i++)
                rows[o][i] = 0.1 * ((o + 1) % 3 - (i % 2));
        }
        return rows;
    }

    public double[] Forward(ReadOnlySpan<double> input)
    {
        for (var o = 0; o < last.Length; o++)
        {
            var sum = 0.0;
            for (var i = 0; i < input.Length; i++)
                sum += weights[o][i] * input[i];
            last[o] = Math.Tanh(sum);
        }
        return [.. last];
    }

    public double[] Backward(ReadOnlySpan<double> input, ReadOnlySpan<double> error, double rate)
    {
        var back = new double[input.Length];
        for (var o = 0; o < last.Length; o++)
        {
            var delta = error[o] * (1 - last[o] * last[o]);
            for (var i = 0; i < input.Length; i++)
            {
                back[i] += weights[o][i] * delta;
                weights[o][i] += rate * delta * input[i];
            }
        }
        return back;
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
    readonly Layer hidden = new(2, 3);
    readonly Layer output = new(3, 1);
    double error;

    [Node] void Train(AgentContext me)
    {
        double[] input = [me.Random.NextDouble(), me.Random.NextDouble()];
        var middle = hidden.Forward(input);
        var guess = output.Forward(middle)[0];
        var wanted = input[0] > input[1] ? 1.0 : -1.0;
        var back = output.Backward(middle, [wanted - guess], 0.1);
        hidden.Backward(input, back, 0.1);
        error = 0.9 * error + 0.1 * Math.Abs(wanted - guess);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
