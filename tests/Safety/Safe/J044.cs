// source: own: conditions that only look
using MetaIsland;

public readonly record struct Ate(AgentId By);

[World]
public sealed partial class Kitchen
{
    int meals = 100;
    [Apply] bool Apply(Ate ate)
    {
        if (meals == 0)
            return false;
        meals--;
        return true;
    }
}

[Agent]
public sealed partial class Cook
{
    int hunger;
    int age;

    bool IsHungry => hunger > Threshold(age);

    static int Threshold(int age) => age switch { < 5 => 1, < 10 => 2, _ => 3 };

    [Node] void Age()
    {
        age++;
        hunger++;
    }

    [Node, When(nameof(IsHungry)), After(nameof(Age))] void Eat(AgentContext me, Kitchen.Events events)
    {
        hunger = 0;
        events.Emit(new Ate(me.Id));
    }
}

[Simulation<Kitchen, Cook>]
public sealed partial class Canteen;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Canteen(new Kitchen(), Cook.CreateMany(8), options);
}
