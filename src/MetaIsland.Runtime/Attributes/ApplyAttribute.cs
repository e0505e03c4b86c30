namespace MetaIsland;

/// <summary>
/// Marks the method of a world that applies one type of event. It runs only in a commit, one event at a time in canonical order, and is the
/// only code that writes the world. It takes the event and returns nothing, or <c>bool</c>: <c>false</c> rejects the event.
/// </summary>
/// <remarks>
/// With a key, events that want the same are contenders: all contests of a commit are decided on the version before it, then the events that
/// have not lost are applied. Who wins is decided by a policy (<see cref="Policy"/>) or by a method of the world
/// (<see cref="ResolveAttribute"/>); by default the first in canonical order does.
/// </remarks>
/// <example><code>
/// public readonly record struct Harvest(AgentId By, int Plot, int Amount);
///
/// [Apply(Key = nameof(Harvest.Plot), Policy = typeof(SeededLottery))]
/// void Apply(Harvest harvest) => soil[harvest.Plot] -= harvest.Amount;
/// </code></example>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ApplyAttribute : Attribute
{
    /// <summary>
    /// The member of the event whose equal values make events of one commit contenders. Without a key every event is applied.
    /// </summary>
    /// <example><code>[Apply(Key = nameof(Harvest.Plot))] void Apply(Harvest harvest) => soil[harvest.Plot] -= harvest.Amount;</code></example>
    public string? Key { get; set; }

    /// <summary>
    /// Several keys instead of one: members of one type that name things of one kind. An event wins if it wins the contest of every one; the
    /// same value in two of them is one contest.
    /// </summary>
    /// <example><code>[Apply(Keys = [nameof(Swap.Mine), nameof(Swap.Yours)])] void Apply(Swap swap) => ...;</code></example>
    public string[]? Keys { get; set; }

    /// <summary>
    /// Who wins: a class or struct with an accessible parameterless constructor that implements <c>IContestPolicy</c>, for any event, or
    /// <c>IContestPolicy&lt;TEvent&gt;</c>, for this one. The default is <c>FirstInOrder</c>.
    /// </summary>
    /// <example><code>[Apply(Key = nameof(Harvest.Plot), Policy = typeof(SeededLottery))] void Apply(Harvest harvest) => ...;</code></example>
    public Type? Policy { get; set; }

    /// <summary>
    /// How many turns are held at most, 1 to 1000: losers bid again, with the key that <see cref="RebidAttribute"/> chooses, until nobody does
    /// or so many turns have been. Winners of a turn are final and their keys taken. The default is 1: who loses has lost.
    /// </summary>
    /// <example><code>
    /// [Apply(Key = nameof(Harvest.Plot), MaxBids = 3)] void Apply(Harvest harvest) => ...;
    ///
    /// [Rebid] static bool Again(ref Harvest bid, TakenKeys&lt;int&gt; taken)
    /// {
    ///     bid = bid with { Plot = bid.Plot + 1 };
    ///     return !taken.Contains(bid.Plot);
    /// }
    /// </code></example>
    public int MaxBids { get; set; } = 1;

    /// <summary>
    /// The member of the event, of the key's type, that names what a winner leaves, so that somebody else can have it in the same commit: who
    /// wants what is held (<see cref="Held"/>) wins it only if its holder goes. A whole queue moves up, a ring turns, and who is behind somebody
    /// who stays, stays. Only with <see cref="Held"/> and with one key.
    /// </summary>
    /// <example><code>
    /// public readonly record struct Step(int From, int To);
    ///
    /// [Apply(Key = nameof(Step.To), Frees = nameof(Step.From), Held = nameof(IsHeld))]
    /// void Apply(Step step) => ...;
    ///
    /// bool IsHeld(int cell) => cells[cell] != 0;
    /// </code></example>
    public string? Frees { get; set; }

    /// <summary>
    /// An instance method of the world, <c>bool X(TKey key)</c>, that says whether somebody holds a key in the version before the commit. It
    /// writes nothing. Only with <see cref="Frees"/>.
    /// </summary>
    public string? Held { get; set; }
}
