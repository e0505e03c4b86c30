// source: own: a learner with tables of its own and softmax
using MetaIsland;

public sealed class QTable(int states, int actions)
{
    private readonly double[] values = new double[states * actions];

    public ref double this[int state, int action] => ref values[state * actions + action];

    public double Best(int state)
    {
        var best = double.NegativeInfinity;
        for (var action = 0; action < actions; action++)
            best = Math.Max(best, this[state, action]);
        return best;
    }

    public int Draw(int state, double heat, RandomStream random)
    {
        Span<double> weights = stackalloc double[actions];
        var sum = 0.0;
        for (var action = 0; action < actions; action++)
            sum += weights[action] = Math.Exp(this[state, action] / heat);
        var draw = random.NextDouble() * sum;
        for (var action = 0; action < actions; action++)
        {
            draw -= weights[action];
            if (draw < 0)
                return action;
        }
        return actions - 1;
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
    readonly QTable q = new(4, 3);
    int state;
    double total;

    [Node] void Act(AgentContext me)
    {
        var action = q.Draw(state, 0.5, me.Random);
        var (next, reward) = Environment(state, action);
        q[state, action] += 0.1 * (reward + 0.9 * q.Best(next) - q[state, action]);
        total += reward;
        state = next;
    }

    static (int State, double Reward) Environment(int state, int action) => ((state, action) switch
    {
        (3, _) => 0,
        (var s, 0) => s,
        (var s, 1) => s + 1,
        (var s, _) => Math.Max(0, s - 1),
    }, state == 3 ? 1 : -0.01);
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
