namespace MetaIsland.Tests.Hostile;

/// <summary>The same as <see cref="Guest"/>, but what fails here fails the run.</summary>
[Agent]
public sealed partial class Brute(Mischief mischief)
{
    /// <summary>What it does wrong is no state: agents that differ in nothing else have one hash.</summary>
    [Transient]
    private readonly Mischief mischief = mischief;

    private int mood;

    public int Mood => mood;

    [Node]
    private Task<Word?> Call0(AgentContext me, [Service] ITrap trap, CancellationToken stop) => mischief.CallAsync(Place.Call, 0, me, trap, stop);

    [Node(Timeout = "00:00:05")]
    private Task<Word?> TimedCall0(AgentContext me, [Service] ITrap trap, CancellationToken stop) => mischief.CallAsync(Place.TimedCall, 0, me, trap, stop);

    [Node]
    private Word? Think0(AgentContext me, [Service] ITrap trap) => mischief.Think(Place.Thought, 0, me, trap);

    [Node(Timeout = "00:00:05")]
    private Word? TimedThink0(AgentContext me, [Service] ITrap trap) => mischief.Think(Place.TimedThought, 0, me, trap);

    [Node]
    private Deed0 Act0([From(nameof(Call0))] Word? call, [From(nameof(TimedCall0))] Word? timedCall, [From(nameof(Think0))] Word? thought, [From(nameof(TimedThink0))] Word? timedThought, AgentContext me, Inn.Events inn) =>
        new(me.Id, Act(0, [call, timedCall, thought, timedThought], 0, me, inn));

    [Node]
    private Task<Word?> Call1(Verdict0 verdict, AgentContext me, [Service] ITrap trap, CancellationToken stop) => mischief.CallAsync(Place.Call, 1, me, trap, stop);

    [Node(Timeout = "00:00:05")]
    private Task<Word?> TimedCall1(Verdict0 verdict, AgentContext me, [Service] ITrap trap, CancellationToken stop) => mischief.CallAsync(Place.TimedCall, 1, me, trap, stop);

    [Node]
    private Word? Think1(Verdict0 verdict, AgentContext me, [Service] ITrap trap) => mischief.Think(Place.Thought, 1, me, trap);

    [Node(Timeout = "00:00:05")]
    private Word? TimedThink1(Verdict0 verdict, AgentContext me, [Service] ITrap trap) => mischief.Think(Place.TimedThought, 1, me, trap);

    [Node]
    private Deed1 Act1([From(nameof(Call1))] Word? call, [From(nameof(TimedCall1))] Word? timedCall, [From(nameof(Think1))] Word? thought, [From(nameof(TimedThink1))] Word? timedThought, Verdict0 verdict, AgentContext me, Inn.Events inn) =>
        new(me.Id, Act(1, [call, timedCall, thought, timedThought], verdict.Value, me, inn));

    [Node]
    private Task<Word?> Call2(Verdict1 verdict, AgentContext me, [Service] ITrap trap, CancellationToken stop) => mischief.CallAsync(Place.Call, 2, me, trap, stop);

    [Node(Timeout = "00:00:05")]
    private Task<Word?> TimedCall2(Verdict1 verdict, AgentContext me, [Service] ITrap trap, CancellationToken stop) => mischief.CallAsync(Place.TimedCall, 2, me, trap, stop);

    [Node]
    private Word? Think2(Verdict1 verdict, AgentContext me, [Service] ITrap trap) => mischief.Think(Place.Thought, 2, me, trap);

    [Node(Timeout = "00:00:05")]
    private Word? TimedThink2(Verdict1 verdict, AgentContext me, [Service] ITrap trap) => mischief.Think(Place.TimedThought, 2, me, trap);

    [Node]
    private void Act2([From(nameof(Call2))] Word? call, [From(nameof(TimedCall2))] Word? timedCall, [From(nameof(Think2))] Word? thought, [From(nameof(TimedThink2))] Word? timedThought, Verdict1 verdict, AgentContext me, Inn.Events inn) =>
        Act(2, [call, timedCall, thought, timedThought], verdict.Value, me, inn);

    private int Act(int phase, Word?[] words, int verdict, AgentContext me, Inn.Events inn)
    {
        foreach (var word in words)
            mood = (mood * 31) + (word?.Value ?? -1);
        mood = (mood * 31) + verdict;
        inn.Emit(new Line(me.Id, phase, mood));
        return mood;
    }
}
