using MetaIsland.Mail;
using MetaIsland.State;

namespace MetaIsland.Rounds;

/// <content>Mail: who hears what, and what is on its way between two rounds (law 12).</content>
public abstract partial class SimulationProgram
{
    private readonly HashSet<(int AgentType, int Message)> heard = [];
    private readonly Pool<MailLane> mailLanes = new(() => new MailLane());
    private Postbox? waiting;       // mail of the round before, until the next begins; then an empty box

    /// <summary>
    /// Lets agents of a type, from storage index <paramref name="first"/> on, hear the mail of a delivery point; written where all their handlers
    /// are synchronous.
    /// </summary>
    public virtual void Deliver(RoundFrame frame, int delivery, int agentType, int first, int count, NodeRun run) => throw new ArgumentOutOfRangeException(nameof(delivery));

    /// <summary>Lets one agent hear the mail of a delivery point; written where a handler is asynchronous.</summary>
    public virtual NodeOutcome StartDelivery(RoundFrame frame, int delivery, int agentType, int step, int agent, ICompletion completion) => throw new ArgumentOutOfRangeException(nameof(delivery));

    /// <summary>Calls the handlers of a delivery that was started: true if it goes on.</summary>
    public virtual bool InvokeDelivery(RoundFrame frame, int delivery, int agentType, int agent) => throw new ArgumentOutOfRangeException(nameof(delivery));

    /// <summary>Ends a delivery that was started; throws what a handler threw.</summary>
    public virtual void FinishDelivery(RoundFrame frame, int delivery, int agentType, int agent) => throw new ArgumentOutOfRangeException(nameof(delivery));

    internal void RunStep(RoundFrame frame, PlanStep step, int first, int count, NodeRun run)
    {
        if (step.Delivers >= 0)
            Deliver(frame, step.Delivers, step.Agent, first, count, run);
        else
            Run(frame, step.Id, first, count, run);
    }

    internal NodeOutcome StartStep(RoundFrame frame, PlanStep step, int agent, ICompletion completion) => step.Delivers >= 0
        ? StartDelivery(frame, step.Delivers, step.Agent, step.Id, agent, completion)
        : Start(frame, step.Id, agent, completion);

    internal bool InvokeStep(RoundFrame frame, PlanStep step, int agent) =>
        step.Delivers >= 0 ? InvokeDelivery(frame, step.Delivers, step.Agent, agent) : Invoke(frame, step.Id, agent);

    internal void FinishStep(RoundFrame frame, PlanStep step, int agent)
    {
        if (step.Delivers >= 0)
            FinishDelivery(frame, step.Delivers, step.Agent, agent);
        else
            Finish(frame, step.Id, agent);
    }

    /// <summary>Whether somebody hears mail: then what waits for the next round is state.</summary>
    internal bool HearsMail => heard.Count > 0;

    /// <summary>Adds a message that waits for the next round; written where somebody hears any.</summary>
    protected virtual void HashMessage(StateHasher hasher, Letter letter) => throw new ArgumentOutOfRangeException(nameof(letter));

    /// <summary>Agents of a type have a handler for <typeparamref name="T"/>.</summary>
    protected void Hear<T>(int agentType) => heard.Add((agentType, TypeNumber<T>.Value));

    internal bool Hears(int agentType, int message) => heard.Contains((agentType, message));

    /// <summary>Where an agent is stored; false if nobody of that id lives.</summary>
    internal bool TryFind(AgentId id, out int agentType, out int agent)
    {
        for (agentType = 0; agentType < members.Count; agentType++)
        {
            if ((agent = members[agentType].IndexOf(id)) >= 0)
                return true;
        }
        agent = -1;
        return false;
    }

    /// <summary>Adds the mail that waits for the next round, by agent type, receiver and place.</summary>
    internal void HashMail(StateHasher hasher)
    {
        if (!HearsMail)
            return;
        for (var type = 0; type < members.Count; type++)
        {
            var bag = waiting?.Of(type);
            hasher.AddCount(bag?.Count ?? 0);
            for (var i = 0; i < bag?.Count; i++)
            {
                var letter = bag[i];
                hasher.Add(IdOf(type, letter.Agent));
                hasher.Add(letter.From);
                HashMessage(hasher, letter);
            }
        }
    }

    /// <summary>Sorts what the next round is to hear, when it is known who lives then, and keeps it.</summary>
    /// <exception cref="NodeAtFaultException">Somebody has sent too much.</exception>
    internal void KeepMail(RoundFrame frame, int limit)
    {
        frame.MailDropped += frame.Mail.Sort(this, Plan.SyncPoints.Count + 1, limit);
        waiting = frame.Mail.Give(waiting ?? new Postbox(members.Count));
    }

    /// <summary>Hands a round what the round before sent it.</summary>
    internal void BringMail(RoundFrame frame)
    {
        if (waiting is not null)
            waiting = frame.Mail.TakeFrom(waiting);
    }

    internal MailLane TakeMail(int limit)
    {
        var lane = mailLanes.Take();
        lane.Limit = limit;
        return lane;
    }

    internal void ReturnMail(MailLane lane)
    {
        lane.Clear();
        mailLanes.Return(lane);
    }
}
