using MetaIsland;
using SugarscapeSample.Model;

namespace SugarscapeSample.Running;

/// <summary>Says why a forager is where it is.</summary>
internal static class Explanation
{
    /// <summary>A line for each event of the forager in the round, and one more for what it wanted first and did not get.</summary>
    public static IReadOnlyList<string> Of(Decisions decisions, Question question, Torus torus)
    {
        var lines = new List<string>();
        foreach (var decision in decisions.Find(question.Agent, question.Round))
        {
            lines.Add(decision.ToString());
            if (decision.Event is not (Move or Land))
                continue;
            var rivals = decisions.Where(other => other.Round == decision.Round && other.Event.GetType() == decision.Event.GetType()).ToList();
            lines.Add("  " + Story(decision, rivals, torus));
        }
        return lines.Count > 0
            ? lines
            : [$"{question.Agent} did nothing in round {question.Round}: it was not born yet, had died, or found no place to land."];
    }

    private static string Story(EventDecision decision, List<EventDecision> rivals, Torus torus)
    {
        var wish = CellOf(decision.Event);
        var others = rivals.Count(rival => CellOf(rival.Event) == wish) - 1;
        if (GotItsWish(decision))
            return others == 0 ? $"Nobody else wanted {torus.Describe(wish)}: it {EndOf(decision, torus)}." : $"{Count(others)} wanted {torus.Describe(wish)} too: it won, and {EndOf(decision, torus)}.";
        var winner = decision.LostBids[0].Winner;
        return $"{Count(others)} wanted {torus.Describe(wish)} too, and {winner?.ToString() ?? "nobody"} won it, by {decision.Rule}: it {EndOf(decision, torus)}.";
    }

    private static bool GotItsWish(EventDecision decision) =>
        decision.Outcome == EventOutcome.Applied && CellOf(decision.Instead ?? decision.Event) == CellOf(decision.Event);

    private static string EndOf(EventDecision decision, Torus torus)
    {
        if (decision.Outcome != EventOutcome.Applied)
            return "found no place";
        var cell = CellOf(decision.Instead ?? decision.Event);
        return decision.Event is Move move && move.From == cell ? $"stayed at {torus.Describe(cell)}" : $"went to {torus.Describe(cell)}";
    }

    private static string Count(int others) => others == 1 ? "1 other" : $"{others} others";

    private static int CellOf(object e) => e switch
    {
        Move move => move.To,
        Land land => land.At,
        _ => Landscape.Nobody,
    };
}
