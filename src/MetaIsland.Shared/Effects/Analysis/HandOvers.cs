using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>How something leaves the hands of a node.</summary>
internal static class HandOvers
{
    public const string Emit = "emitted";
    public const string Send = "sent";
    public const string Spawn = "spawned";
    public const string Return = "returned";
    public const string Scatter = "scattered";

    /// <summary>Given back to a pool.</summary>
    public const string Pool = "given back";

    /// <summary>To a parameter marked <c>[Owned]</c>.</summary>
    public const string Own = "handed to its owner";

    /// <summary>Names the parameter that takes an object over.</summary>
    public static IrField Parameter(IrMethod method, int index) => new() { Id = $"{method.Id}#{index}", Name = "" };
}
