// source: own: switch expressions and patterns
using MetaIsland;

public enum Mood
{
    Calm,
    Angry,
    Sad,
}

public abstract record Act;

public sealed record Walk1(int To) : Act;

public sealed record Eat(int Amount) : Act;

public sealed record Wait : Act;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    Mood mood;
    int energy = 5;

    Act Choose(int round) => (mood, energy) switch
    {
        (Mood.Calm, > 3) => new Walk1(round),
        (Mood.Angry, _) => new Eat(2),
        (_, < 2) => new Wait(),
        _ => new Eat(1),
    };

    [Node] void Step(AgentContext me)
    {
        energy += Choose(me.Round) switch
        {
            Walk1 { To: var to } when to % 2 == 0 => -1,
            Walk1 => -2,
            Eat(var amount) => amount,
            _ => 0,
        };
        mood = energy is > 5 and < 8 ? Mood.Angry : Mood.Calm;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
