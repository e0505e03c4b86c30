namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: why it may come to nothing; 2: what it does with the field; 3: field; 4: what to do.</summary>
    public static readonly Rule AbandonableTouches = new("MI2022",
        "What may come to nothing touches its agent",
        "'{0}' {1}, and it {2} '{3}' of its agent; {4}");
}
