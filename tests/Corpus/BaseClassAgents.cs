using MetaIsland;

namespace Demo.BaseClassAgents;

[Agent]
public abstract partial class Animal
{
    private int hunger = 1;
    protected int age = 2;
    private readonly List<string> eaten = ["grass"];

    protected int Legs { get; init; } = 4;

    [Node] protected void Grow() => age++;

    protected void Eat(string food)
    {
        hunger--;
        eaten.Add(food);
    }

    public int Hunger => hunger;
}

[Agent]
public sealed partial class Sheep : Animal
{
    double wool = 0.5;

    [Node] void Graze()
    {
        wool += 0.1;
        Eat("herbs");
    }
}

[Agent]
public sealed partial class Wolf(string name) : Animal
{
    [Node] string Howl() => name;
}
