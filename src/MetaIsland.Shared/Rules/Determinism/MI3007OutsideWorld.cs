namespace MetaIsland.Rules;

public static partial class DeterminismRules
{
    /// <summary>0: node; 1: the call; 2: empty, or the calls.</summary>
    public static readonly Rule OutsideWorld = new("MI3007",
        "The outside world is read or written",
        "'{0}' uses '{1}'{2}, which reaches outside the simulation; read it before the run, or take it as a [Service], whose " +
        "answers are recorded");
}
