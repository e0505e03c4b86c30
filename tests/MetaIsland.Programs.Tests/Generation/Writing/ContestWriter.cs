namespace MetaIsland.Programs.Tests.Generation.Writing;

/// <summary>Writes who decides contests, who bids again and what is held: methods of the world, and policies beside it.</summary>
internal sealed class ContestWriter(CodeWriter code, Dice dice, ProgramModel program)
{
    private readonly IReadOnlyList<WorldField> fields = program.World.Fields;

    public void WriteMethods(EventModel e)
    {
        if (e.Contest is not { } contest)
            return;
        if (contest.Rule == ContestRule.Resolve)
        {
            code.Line("[Resolve]");
            code.Open($"static void {(dice.Chance(50) ? "Decide" : $"Decide{e.Name}")}(Contest<{e.Name}> contest{(contest.TakesBefore ? ", Land.View before" : "")})");
            Decide(e, contest, contest.TakesBefore);
            code.Close();
        }
        if (contest.HasRebid)
            BidAgain(e, contest);
        if (contest.IsChain)
            Holds(e);
    }

    public void WritePolicies()
    {
        foreach (var e in program.World.Events.Where(e => e.Contest?.Rule == ContestRule.Own))
        {
            code.Open($"{program.Access} {(dice.Chance(30) ? "struct" : "sealed class")} PolicyOf{e.Name} : IContestPolicy<{e.Name}>");
            code.Open($"public void Resolve(Contest<{e.Name}> contest)");
            Decide(e, e.Contest!, takesBefore: false);
            code.Close();
            code.Close();
        }
        if (!program.World.Events.Any(e => e.Contest?.Rule == ContestRule.OwnOfAny))
            return;
        code.Open($"{program.Access} sealed class Whim : IContestPolicy");
        code.Open("public void Resolve<TEvent>(Contest<TEvent> contest)");
        code.Line("var h = Mix.Of(23UL, contest.Count);");
        code.Line("foreach (var one in contest) h = Mix.Of(h, one.Agent.Value);");
        code.Line("if (h % 6 == 0) return;");
        Draw();
        code.Close();
        code.Close();
    }

    /// <summary>One of the ways to name winners, after a look at all contenders.</summary>
    private void Decide(EventModel e, ContestModel contest, bool takesBefore)
    {
        code.Line($"var h = Mix.Of({dice.Salt()}, contest.Count);");
        if (takesBefore)
            code.Line(Look());
        code.Line("foreach (var one in contest) h = Mix.Of(Mix.Of(h, one.Agent.Value), one.Value.Amount);");
        if (contest.Fails)
            code.Line("if (contest.Count > 1 && h % 11 == 3) throw new InvalidOperationException(\"Land gives up at \" + h);");
        if (dice.Chance(30))
            code.Line("if (h % 5 == 0) return;");
        switch (dice.Weighted(contest.MayChange ? 35 : 0, 25, 25, contest.MayChange ? 15 : 0))
        {
            case 0:
                code.Line("for (var i = 0; i < contest.Count; i++)");
                code.Line("    if ((Mix.Of(h, i) & 3) != 0) contest.Win(i, contest[i].Value with { Amount = Mix.Of(h, i) });");
                break;
            case 1:
                code.Line("for (var i = contest.Count - 1; i >= 0; i--)");
                code.Line($"    if (contest[i].Value.Amount % {dice.Between(2, 4)} != 0) contest.Win(i);");
                break;
            case 2:
                Draw();
                break;
            default:
                code.Line("contest.Merge(contest[contest.Count - 1].Value with { Key = contest[0].Value.Key, Amount = h });");
                break;
        }
    }

    private void Draw()
    {
        if (dice.Chance(50))
        {
            code.Line("contest.Win(contest.Random.Next(contest.Count));");
            return;
        }
        code.Line("var places = Enumerable.Range(0, contest.Count).ToArray();");
        code.Line("contest.Random.Shuffle<int>(places);");
        code.Line("for (var i = 0; i < (places.Length + 1) / 2; i++) contest.Win(places[i]);");
    }

    /// <summary>Often for a free key, sometimes for one that is taken, and a bid that is given up has been changed in vain.</summary>
    private void BidAgain(EventModel e, ContestModel contest)
    {
        code.Line("[Rebid]");
        code.Open($"static bool {(dice.Chance(50) ? "Again" : $"Again{e.Name}")}(ref {e.Name} bid, TakenKeys<{e.Key.TypeName()}> taken{(contest.TakesBefore ? ", Land.View before" : "")})");
        code.Line($"var h = Mix.Of(Mix.Of({dice.Salt()}, bid.Amount), taken.Count);");
        foreach (var place in e.Keys)
            code.Line($"h = Mix.Of({e.Key.Read($"bid.{place}")}, taken.Contains(bid.{place}));");
        if (contest.TakesBefore)
            code.Line(Look());
        code.Line($"bid = bid with {{ {string.Join(", ", e.Keys.Select((place, i) => $"{place} = {e.KeyOf("h", i)}"))}{(dice.Chance(50) ? ", Amount = h" : "")} }};");
        code.Line("return h % 7 != 0 && (!taken.Contains(bid.Key) || h % 3 == 0);");
        code.Close();
    }

    private void Holds(EventModel e)
    {
        code.Open($"bool Holds{e.Name}({e.Key.TypeName()} key)");
        foreach (var field in fields.Where(field => field.Kind is WorldFieldKind.Map or WorldFieldKind.Set && field.Key == e.Key))
            code.Line($"if ({field.Name}.{(field.Kind == WorldFieldKind.Map ? "ContainsKey" : "Contains")}(key)) return true;");
        code.Line($"var h = Mix.Of({dice.Salt()}, tide);");
        code.Line($"h = {e.Key.Read("key")};");
        code.Line($"return h % {dice.Between(2, 5)} != 0;");
        code.Close();
    }

    private string Look() => $"h = Eyes.{dice.Pick(fields).Property}(before, h);";
}
