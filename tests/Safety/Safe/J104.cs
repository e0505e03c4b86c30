// source: own: contracts kept in an agent by id, and looked up by key
using MetaIsland;

public readonly record struct Contract(int Id, AgentId Partner, int Rate, int Until);

public readonly record struct Proposal(Contract Contract);

public readonly record struct Payment(int ContractId, int Amount);

[Agent]
public sealed partial class Lender
{
    readonly Dictionary<int, Contract> contracts = [];
    int capital = 200;
    int nextId;

    [Node] void Lend(AgentContext me, Outbox mail)
    {
        if (capital < 50)
            return;
        var partner = new AgentId(8 + me.Random.Next(8));
        var contract = new Contract(me.Id.Value * 1000 + nextId++, partner, 2 + me.Random.Next(4), me.Round + 5);
        contracts.Add(contract.Id, contract);
        capital -= 20;
        mail.Send(partner, new Proposal(contract));
    }

    [Receive] void On(Payment payment, AgentContext me)
    {
        if (!contracts.Remove(payment.ContractId, out var contract))
            return;
        capital += payment.Amount;
        if (contract.Until > me.Round)
            contracts[contract.Id] = contract with { Rate = Math.Max(1, contract.Rate - 1) };
    }
}

[Agent]
public sealed partial class Borrower
{
    int money = 10;
    readonly List<Contract> debts = [];

    [Receive] void On(Proposal proposal, AgentId from)
    {
        debts.Add(proposal.Contract with { Partner = from });
        money += 20;
    }

    [Node] void Pay(AgentContext me, Outbox mail)
    {
        money += me.Random.Next(5);
        debts.RemoveAll(debt => debt.Until < me.Round);
        foreach (var debt in debts)
        {
            if (money < debt.Rate)
                break;
            money -= debt.Rate;
            mail.Send(debt.Partner, new Payment(debt.Id, debt.Rate));
        }
    }
}

[Simulation<Land, Lender, Borrower>]
public sealed partial class Credit;

[World]
public sealed partial class Land
{
    int size = 8;
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Credit(new Land(), Lender.CreateMany(8), Borrower.CreateMany(8), options);
}
