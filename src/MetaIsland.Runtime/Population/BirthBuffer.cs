namespace MetaIsland;

/// <summary>The agents of one type that a lane lets be born.</summary>
internal abstract class BirthBuffer
{
    public abstract void Clear();
}

/// <summary>A <see cref="BirthBuffer"/> of <typeparamref name="TAgent"/>; structs are not boxed.</summary>
internal sealed class BirthBuffer<TAgent> : BirthBuffer
{
    private readonly List<TAgent> agents = [];

    public TAgent this[int index] => agents[index];

    public int Add(TAgent agent)
    {
        agents.Add(agent);
        return agents.Count - 1;
    }

    public override void Clear() => agents.Clear();
}
