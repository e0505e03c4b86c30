using MetaIsland;

namespace Demo.Deciding;

public readonly record struct Harvest(AgentId By, int Plot, int Amount);

public readonly record struct Claim(AgentId By, string Name, int Strength);

public readonly record struct Swap(AgentId By, int Mine, int Yours);

public readonly record struct Ration(AgentId By, int Store, int Amount);

public readonly record struct Visit(AgentId By, (int X, int Y) Cell);

public readonly record struct Move(AgentId By, int From, int To);

public readonly record struct Buy(AgentId By, int Lot, long Price) : IBid<Buy>
{
    long IBid<Buy>.Bid => Price;

    Buy IBid<Buy>.AtPrice(long price) => this with { Price = price };
}

public readonly record struct Deposit(int Account, long Amount) : IMergeable<Deposit>
{
    public Deposit MergeWith(Deposit other) => this with { Amount = Amount + other.Amount };
}

public sealed record Alarm(int Place, long Priority) : IPrioritized;

public readonly record struct Duel(int Ground);

public readonly record struct Rumour(string Text);

// For these events alone.
public sealed class Strongest : IContestPolicy<Claim>
{
    public void Resolve(Contest<Claim> contest)
    {
        var best = 0;
        for (var i = 1; i < contest.Count; i++)
        {
            if (contest[i].Value.Strength > contest[best].Value.Strength)
                best = i;
        }
        contest.Win(best);
    }
}

// For any event.
public struct Everybody : IContestPolicy
{
    public readonly void Resolve<TEvent>(Contest<TEvent> contest)
    {
        for (var i = 0; i < contest.Count; i++)
            contest.Win(i);
    }
}

// Every way of deciding in one world.
[World]
public sealed partial class Island
{
    readonly int[] soil = [10, 20, 30, 40];
    readonly int[] stores = [9, 9];
    readonly long[] accounts = new long[3];
    readonly int[] holders = [1, 2, 0, 0];
    readonly Dictionary<string, int> owners = [];
    readonly Dictionary<(int X, int Y), int> visits = [];
    long paid;
    int swaps;
    List<string> news = [];

    [Apply(Key = nameof(Harvest.Plot), Policy = typeof(SeededLottery))]
    bool Apply(Harvest harvest)
    {
        if (soil[harvest.Plot] < harvest.Amount)
            return false;
        soil[harvest.Plot] -= harvest.Amount;
        return true;
    }

    [Apply(Key = nameof(Claim.Name), Policy = typeof(Strongest))]
    void Give(in Claim claim) => owners[claim.Name] = claim.By.Value;

    [Apply(Keys = [nameof(Swap.Mine), nameof(Swap.Yours)])]
    void Apply(Swap swap)
    {
        (soil[swap.Mine], soil[swap.Yours]) = (soil[swap.Yours], soil[swap.Mine]);
        swaps++;
    }

    [Apply(Key = nameof(Ration.Store))] void Apply(Ration ration) => stores[ration.Store] -= ration.Amount;

    // Reads the version before: every part is of what was there.
    [Resolve]
    static void Share(Contest<Ration> contest, Island.View before)
    {
        var share = before.Stores[contest[0].Value.Store] / contest.Count;
        for (var i = 0; i < contest.Count; i++)
            contest.Win(i, contest[i].Value with { Amount = share });
    }

    [Apply(Key = nameof(Visit.Cell), MaxBids = 4)]
    void Apply(Visit visit) => visits[visit.Cell] = visit.By.Value;

    [Resolve] static void Last(Contest<Visit> contest) => contest.Win(contest.Count - 1);

    [Rebid]
    static bool Next(ref Visit bid, TakenKeys<(int, int)> taken)
    {
        bid = bid with { Cell = (bid.Cell.X + 1, bid.Cell.Y) };
        return !taken.Contains(bid.Cell);
    }

    [Apply(Key = nameof(Move.To), Frees = nameof(Move.From), Held = nameof(IsHeld))]
    void Apply(Move move)
    {
        holders[move.To] = move.By.Value + 1;
        if (holders[move.From] == move.By.Value + 1)
            holders[move.From] = 0;
    }

    bool IsHeld(int place) => holders[place] != 0;

    [Apply(Key = nameof(Buy.Lot), Policy = typeof(Auction), MaxBids = 3)]
    bool Sell(Buy buy)
    {
        paid += buy.Price;
        return buy.Price < 1000;
    }

    [Rebid]
    static bool Elsewhere(ref Buy bid, TakenKeys<int> taken, View before)
    {
        for (var lot = 0; lot < before.Soil.Length; lot++)
        {
            if (taken.Contains(lot))
                continue;
            bid = bid with { Lot = lot };
            return true;
        }
        return false;
    }

    [Apply(Key = nameof(Deposit.Account), Policy = typeof(Merge))]
    void Apply(Deposit deposit) => accounts[deposit.Account] += deposit.Amount;

    [Apply(Key = nameof(Alarm.Place), Policy = typeof(HighestPriority))]
    void Ring(Alarm alarm) => news.Add($"alarm {alarm.Priority} at {alarm.Place}");

    [Apply(Keys = [nameof(Duel.Ground)], Policy = typeof(AllFail))]
    void Apply(Duel duel) => news.Add($"alone at {duel.Ground}");

    [Apply(Key = nameof(Rumour.Text), Policy = typeof(Everybody))]
    void Apply(Rumour rumour) => news.Add(rumour.Text);
}

[Agent]
public sealed partial class Islander
{
    int turn;

    [Node]
    void Act(AgentContext me, Island.View island, Island.Events events)
    {
        var id = me.Id.Value;
        var place = (id + turn++) % island.Soil.Length;
        events.Emit(new Harvest(me.Id, place, 2));
        events.Emit(new Claim(me.Id, id % 2 == 0 ? "hill" : "lake", id * 7 % 5));
        events.Emit(new Swap(me.Id, place, (place + id) % island.Soil.Length));
        events.Emit(new Ration(me.Id, id % 2, 1));
        events.Emit(new Visit(me.Id, (id / 2, 0)));
        events.Emit(new Move(me.Id, id % 4, (id + 1) % 4));
        events.Emit(new Buy(me.Id, id % 3, 10 + id));
        events.Emit(new Deposit(id % 3, id));
        events.Emit(new Alarm(id % 2, id));
        events.Emit(new Duel(id / 2));
        events.Emit(new Rumour(id % 3 == 0 ? "storm" : "calm"));
    }
}

[Simulation<Island, Islander>]
public sealed partial class Meeting;
