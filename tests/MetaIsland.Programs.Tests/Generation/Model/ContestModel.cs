namespace MetaIsland.Programs.Tests.Generation;

/// <summary>How the events of one type contend.</summary>
/// <param name="Rule">Who decides.</param>
/// <param name="Keys">How many keys an event names.</param>
/// <param name="MaxBids">How many turns are held at most.</param>
/// <param name="HasRebid">Losers choose another key, or give up; else they bid the same again.</param>
/// <param name="TakesBefore"><c>[Resolve]</c> and <c>[Rebid]</c> see the world before the commit.</param>
/// <param name="IsChain">Who wins what is held needs somebody who leaves it.</param>
/// <param name="Range">How many different keys there are at most.</param>
/// <param name="Fails">Who decides throws sooner or later.</param>
internal sealed record ContestModel(ContestRule Rule, int Keys, int MaxBids, bool HasRebid, bool TakesBefore, bool IsChain, int Range, bool Fails)
{
    /// <summary>Something else may be applied in a winner's place: of several contests only one could say what.</summary>
    public bool MayChange => Keys == 1;

    /// <summary>What stands between the parentheses of <c>[Apply]</c>.</summary>
    public string SettingsOf(EventModel e)
    {
        var settings = new List<string>
        {
            Keys == 1 ? $"Key = nameof({e.Name}.Key)" : $"Keys = [{string.Join(", ", e.Keys.Select(key => $"nameof({e.Name}.{key})"))}]",
        };
        if (Rule is not (ContestRule.Unnamed or ContestRule.Resolve))
            settings.Add($"Policy = typeof({PolicyOf(e)})");
        if (MaxBids > 1)
            settings.Add($"MaxBids = {MaxBids}");
        if (IsChain)
            settings.Add($"Frees = nameof({e.Name}.From), Held = nameof(Holds{e.Name})");
        return string.Join(", ", settings);
    }

    public string PolicyOf(EventModel e) => Rule switch
    {
        ContestRule.Own => $"PolicyOf{e.Name}",
        ContestRule.OwnOfAny => "Whim",
        _ => $"{Rule}",
    };
}

/// <summary>Who decides contests. Those of the library by their own names.</summary>
internal enum ContestRule
{
    /// <summary>The first in order, who needs no name.</summary>
    Unnamed,
    FirstInOrder,
    SeededLottery,
    HighestPriority,
    AllFail,
    Auction,
    Merge,

    /// <summary>A policy of the program for this event.</summary>
    Own,

    /// <summary>A policy of the program for any event.</summary>
    OwnOfAny,

    /// <summary>A method of the world.</summary>
    Resolve,
}
