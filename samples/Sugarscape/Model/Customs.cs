namespace SugarscapeSample.Model;

/// <summary>Who dies of what, and whether somebody comes instead.</summary>
/// <param name="GrowOld">Foragers die of age too (rule R of Epstein and Axtell), each at an age drawn for it; else they die of hunger only.</param>
/// <param name="AreReplaced">A fresh forager is born for each that dies.</param>
public readonly record struct Customs(bool GrowOld, bool AreReplaced)
{
    /// <summary>Rule R: foragers live 60 to 100 rounds, and the number of those who live or are about to land stays the same.</summary>
    public static Customs Generations => new(GrowOld: true, AreReplaced: true);

    /// <summary>Rules G and M alone: whom the land feeds lives for ever, and nobody comes.</summary>
    public static Customs Settlers => new(GrowOld: false, AreReplaced: false);
}
