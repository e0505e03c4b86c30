namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: setting; 1: what was written; 2: node, sync point, agent or [Apply]; 3: why, and what to write.</summary>
    public static readonly Rule BadSetting = new("MI1031",
        "A setting has a value that cannot be used",
        "{0} = {1} of '{2}' cannot be used: {3}");
}
