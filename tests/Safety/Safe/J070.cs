// source: own: energy and age changed by nodes in a chain of data
using MetaIsland;

public readonly record struct Mood(int Level);

public readonly record struct Action(bool Works, int Effort);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy = 10;
    int age;
    readonly int[] diary = new int[4];

    [Node] Mood Wake(AgentContext me)
    {
        age++;
        return new Mood(energy + me.Random.Next(3));
    }

    [Node] Action Decide(Mood mood) => mood.Level > 8 ? new(true, mood.Level / 4) : new(false, 0);

    [Node] void Act(Action action)
    {
        energy += action.Works ? -action.Effort : 3;
        energy = Math.Clamp(energy, 0, 20);
    }

    [Node, After(nameof(Act))] void Write()
    {
        diary[age % diary.Length] = energy;
        energy -= age > 50 ? 1 : 0;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
