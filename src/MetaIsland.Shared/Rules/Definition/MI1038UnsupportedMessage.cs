namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: parameter, with the path to what is wrong in it; 1: type; 2: simulation; 3: why, and what to use.</summary>
    public static readonly Rule UnsupportedMessage = new("MI1038",
        "A message cannot be kept between rounds",
        "'{0}' of type '{1}' may be on its way when a round of '{2}' ends, and then it cannot be hashed or saved: {3}");
}
