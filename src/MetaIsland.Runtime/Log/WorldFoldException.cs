namespace MetaIsland;

/// <summary>The log, folded over the first world, does not give the world the run had.</summary>
public sealed class WorldFoldException : Exception
{
    internal WorldFoldException(string message)
        : base(message)
    {
    }
}
