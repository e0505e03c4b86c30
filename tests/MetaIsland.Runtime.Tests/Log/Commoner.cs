namespace MetaIsland.Tests.Logging;

/// <summary>Does in round r what entry r of its plan says, over and over.</summary>
[Agent]
public sealed partial class Commoner(params Act[] plan)
{
    private int seen;

    [Node]
    private void Look(Commons.View commons) => seen += commons.Quota;

    [Node]
    private Act Choose(AgentContext me) => plan[me.Round % plan.Length];

    [Node]
    private void Work(Act act, Commons.Events events)
    {
        switch (act.What)
        {
            case What.Harvest:
                events.Emit(new Harvest(act.Plot, act.Amount));
                break;
            case What.Claim:
                events.Emit(new Claim(act.Plot, $"{act.Amount} shells", act.Amount));
                break;
            case What.Leak:
                events.Emit(new Leak(act.Amount));
                break;
        }
    }
}

public readonly record struct Act(What What, int Plot, int Amount);

public enum What
{
    Nothing,
    Harvest,
    Claim,
    Leak,
}
