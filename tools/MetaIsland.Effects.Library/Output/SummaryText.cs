namespace MetaIsland.Effects.Library.Output;

/// <summary>A summary in the words of the override files, so that what was inferred can be read and compared.</summary>
internal static class SummaryText
{
    public static string Of(LibrarySummary s)
    {
        var facts = new List<string>();
        Sets("writes", s.Writes);
        Sets("writes-contents", s.WritesContents);
        Sets("returns", s.ReturnsParameter);
        Sets("contents", s.ReturnsContents);
        Sets("returns-result", s.ReturnsDelegateResult);
        if (s.ReturnsFresh)
            facts.Add("fresh");
        Sets("holds", s.FreshHolds & ~s.FreshWraps);
        Sets("wraps", s.FreshWraps);
        Sets("holds-contents", s.FreshHoldsContents);
        Sets("holds-result", s.FreshHoldsDelegateResult);
        facts.AddRange(s.Stores.Select(store => $"store {store.From}{store.Part switch { LibraryPart.Contents => "*", LibraryPart.DelegateResult => "!", _ => "" }}>{store.Into}"));
        Sets("now", s.DelegatesNow);
        Sets("later", s.DelegatesLater);
        Sets("parallel", s.DelegatesParallel);
        Sets("sees", s.DelegateSees);
        Sets("sees-contents", s.DelegateSeesContents);
        facts.AddRange(s.Calls.Select(c => $"calls {c.Call}{string.Concat(Numbers(c.On).Select(n => $" {n}"))}{string.Concat(Numbers(c.OnContents).Select(n => $" {n}*"))}"));
        if (s.Source != NondeterminismKind.None)
            facts.Add($"source {s.Source}");
        if (s.Traits != LibraryTraits.None)
            facts.Add($"is {s.Traits}");
        return facts.Count == 0 ? "pure" : string.Join(", ", facts);

        void Sets(string name, uint set)
        {
            if (set != 0)
                facts.Add($"{name} {string.Join(' ', Numbers(set))}");
        }
    }

    private static IEnumerable<int> Numbers(uint set) => Enumerable.Range(0, 32).Where(i => (set >> i & 1) != 0);
}
