namespace MetaIsland;

/// <summary>A <see cref="Gather{T}"/> of whatever values.</summary>
public interface IGather
{
    /// <summary>How many agents gave a value.</summary>
    int Count { get; }

    /// <summary>How many living agents there are of the types that give one.</summary>
    int Expected { get; }
}
