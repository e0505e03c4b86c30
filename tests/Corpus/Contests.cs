using MetaIsland;

namespace Demo.Contests;

public readonly record struct Harvest(AgentId By, int Plot, int Amount);

public readonly record struct QuotaSet(int Amount);

public sealed record Law(string Text);

public readonly record struct Claim(AgentId By, string Name);

// Several kinds of events in one order.
[World]
public sealed partial class Island
{
    int[] soil = [10, 10, 10];
    int quota = 100;
    List<string> journal = [];

    [Apply(Key = nameof(Harvest.Plot))]
    bool Apply(Harvest harvest)
    {
        journal.Add($"{harvest.By.Value} takes {harvest.Amount} of {harvest.Plot}");
        if (harvest.Amount > quota)
            return false;
        soil[harvest.Plot] -= harvest.Amount;
        return true;
    }

    [Apply]
    void Apply(QuotaSet law)
    {
        journal.Add($"quota {law.Amount}");
        quota = law.Amount;
    }

    [Apply] bool Pass(Law law)
    {
        if (law.Text == "bug")
            throw new InvalidOperationException("a bug of the world");
        journal.Add(law.Text);
        return law.Text != "no";
    }

    [Apply(Key = nameof(Claim.Name))]
    void Give(in Claim claim) => journal.Add($"{claim.Name} to {claim.By.Value}");
}

// One kind of event, each way of applying it.
[World]
public sealed partial class Plain
{
    int sum;

    [Apply] void Apply(QuotaSet e) => sum += e.Amount;
}

[World]
public sealed partial class Judged
{
    int sum;

    [Apply]
    bool Apply(QuotaSet e)
    {
        sum += e.Amount;
        return e.Amount > 0;
    }
}

[World]
public sealed partial class Keyed
{
    string winners = "";

    [Apply(Key = nameof(Claim.Name))] void Apply(in Claim claim) => winners += claim.By.Value;
}

[World]
public sealed partial class KeyedAndJudged
{
    string winners = "";

    [Apply(Key = nameof(Claim.Name))]
    bool Apply(Claim claim)
    {
        winners += claim.By.Value;
        return claim.Name != "no";
    }
}

[World]
public sealed partial class Still
{
    int value = 1;

    [Query] public int Twice() => 2 * value;
}
