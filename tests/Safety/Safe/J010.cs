// source: own: predators and prey with a tree of behaviours of each one's own
using MetaIsland;

public enum Status { Failure, Running, Success }

public sealed class Blackboard
{
    public int Hunger { get; set; }
    public int Target { get; set; } = -1;
}

public abstract class Step
{
    public abstract Status Tick(Blackboard board, RandomStream random);
}

public sealed class Selector(params Step[] children) : Step
{
    public override Status Tick(Blackboard board, RandomStream random)
    {
        foreach (var child in children)
        {
            var status = child.Tick(board, random);
            if (status != Status.Failure)
                return status;
        }
        return Status.Failure;
    }
}

public sealed class Hunt : Step
{
    public override Status Tick(Blackboard board, RandomStream random)
    {
        if (board.Hunger < 3)
            return Status.Failure;
        board.Target = random.Next(20);
        board.Hunger = board.Target > 12 ? 0 : board.Hunger + 1;
        return board.Hunger == 0 ? Status.Success : Status.Running;
    }
}

public sealed class Sleep : Step
{
    public override Status Tick(Blackboard board, RandomStream random)
    {
        board.Hunger++;
        return Status.Success;
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
    static readonly Step Root = new Selector(new Hunt(), new Sleep());
    readonly Blackboard board = new();
    int meals;

    [Node] void Think(AgentContext me)
    {
        if (Root.Tick(board, me.Random) == Status.Success && board.Hunger == 0)
            meals++;
    }

    [Node, After(nameof(Think))] void Die(AgentContext me, Population<Walker> walkers)
    {
        if (board.Hunger > 8)
            walkers.Retire(me.Id);
        else if (meals > 3)
        {
            meals = 0;
            walkers.Spawn(new Walker());
        }
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
