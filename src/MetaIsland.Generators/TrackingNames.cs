namespace MetaIsland.Generators;

/// <summary>Names of pipeline steps, for tests of what an edit does not make again.</summary>
public static class TrackingNames
{
    public const string Worlds = nameof(Worlds);
    public const string Agents = nameof(Agents);
    public const string Simulations = nameof(Simulations);
}
