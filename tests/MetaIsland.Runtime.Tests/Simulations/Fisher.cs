namespace MetaIsland.Tests.Simulations;

[Agent]
public sealed partial class Fisher
{
    private int caught;

    /// <summary>What the agent does instead of fishing, for tests of what goes wrong.</summary>
    [Transient]
    private readonly Mishap mishap;

    public Fisher()
    {
    }

    public Fisher(Mishap mishap) => this.mishap = mishap;

    public int Caught => caught;

    [Node]
    private int Look(Pond.View pond, AgentContext me)
    {
        if (mishap == Mishap.ThrowsWhenLooking)
            throw new InvalidOperationException("the water is too bright");
        return pond.Fish % 7 + me.Random.Next(5);
    }

    [Node]
    private void Fish(int seen, Weather weather, Pond.Events events)
    {
        if (mishap == Mishap.ThrowsWhenFishing)
            throw new InvalidOperationException("the line broke");
        var amount = mishap == Mishap.EmitsNonsense ? -1 : seen % (1 + weather.Wind);
        caught += amount;
        events.Emit(new Catch(amount));
    }
}

public enum Mishap
{
    None,
    ThrowsWhenLooking,
    ThrowsWhenFishing,
    EmitsNonsense,
}

public readonly record struct Weather(int Wind);
