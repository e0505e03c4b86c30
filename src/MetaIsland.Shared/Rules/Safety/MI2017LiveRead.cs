namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: what is read; 2: whose it is.</summary>
    public static readonly Rule LiveRead = new("MI2017",
        "A node reads what others change at the same time",
        "'{0}' reads '{1}' of {2}, which changes while the node runs; read it from a view, or take it as a parameter");
}
