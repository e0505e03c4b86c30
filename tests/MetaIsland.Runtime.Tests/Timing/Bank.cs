namespace MetaIsland.Tests.Timing;

[World]
public sealed partial class Bank;

public readonly record struct Errand(int Number);

public readonly record struct Receipt(TimeSpan At);

/// <summary>Comes once, at a time of its own, waits for the only clerk, and notes when it came and left.</summary>
[Agent]
public sealed partial class Customer(TimeSpan arrives)
{
    [Transient]
    private readonly TimeSpan arrives = arrives;

    public TimeSpan Arrives => arrives;

    public TimeSpan Left { get; private set; }

    [Node]
    private async Task<Errand> Come(AgentContext me, CancellationToken stop)
    {
        await me.Delay(arrives, stop);
        return new Errand(me.Id.Value);
    }

    [Node]
    private void Leave(Receipt receipt) => Left = receipt.At;
}

/// <summary>A queue with one server: exponential service times, first come first served.</summary>
[Simulation<Bank, Customer>]
public sealed partial class BankSimulation
{
    public static readonly TimeSpan MeanService = TimeSpan.FromSeconds(1);

    [SyncPoint(Mode = SyncMode.OneByOne, Order = SyncOrder.Arrival)]
    private static async Task<Receipt> Serve(Arrival<Errand> errand, SimulationContext bank, CancellationToken stop)
    {
        await bank.Delay(-Math.Log(1 - bank.Random.NextDouble()) * MeanService, stop);
        return new Receipt(TimeSpan.FromTicks(bank.Time.GetTimestamp()));
    }
}
