namespace MetaIsland.Tests.Timing;

// Programs in which nothing is done and all takes time: graphs of many shapes. What each looks like is said once more, by hand, in ShapeGraphs.

[World]
public sealed partial class Hall
{
    private int steps;

    [Apply]
    private void Apply(Step step) => steps += step.Length;
}

public readonly record struct Step(int Length);

public readonly record struct First(int Value);

public readonly record struct Second(int Value);

public readonly record struct Third(int Value);

public readonly record struct Call(int Value);

/// <summary>One after another, and nobody meets.</summary>
[Agent]
public sealed partial class Walker
{
    [Node]
    private static Task A() => Task.CompletedTask;

    [Node, After(nameof(A))]
    private static Task B() => Task.CompletedTask;

    [Node, After(nameof(B))]
    private static Task C() => Task.CompletedTask;
}

[Simulation<Hall, Walker>]
public sealed partial class ChainShape;

/// <summary>Two ways from A to D, of which one is longer; E is on neither.</summary>
[Agent]
public sealed partial class Forker
{
    private int done;

    [Node]
    private static Task A() => Task.CompletedTask;

    [Node, After(nameof(A))]
    private static Task B() => Task.CompletedTask;

    [Node, After(nameof(A))]
    private static Task C() => Task.CompletedTask;

    [Node, After(nameof(C))]
    private void Sum() => done++;

    [Node, After(nameof(Sum))]
    private static Task C2() => Task.CompletedTask;

    [Node, After(nameof(B), nameof(C2))]
    private static Task D() => Task.CompletedTask;

    [Node]
    private static Task E() => Task.CompletedTask;
}

[Simulation<Hall, Forker>]
public sealed partial class DiamondShape;

/// <summary>All meet once; what the loner does is for nobody.</summary>
[Agent]
public sealed partial class Member
{
    [Node]
    private static Task A() => Task.CompletedTask;

    [Node]
    private static Task Loner() => Task.CompletedTask;

    [Node]
    private static Task B(First first) => Task.CompletedTask;

    [Node, After(nameof(B), nameof(Loner))]
    private static Task C() => Task.CompletedTask;
}

[Simulation<Hall, Member>]
public sealed partial class BarrierShape
{
    [SyncPoint, After<Member>("A")]
    private static Task<First> S0() => Task.FromResult(default(First));
}

/// <summary>Meets twice; one of its nodes is past the first meeting and not needed for the second.</summary>
[Agent]
public sealed partial class Delegate
{
    [Node]
    private static Task A() => Task.CompletedTask;

    [Node]
    private static Task B(First first) => Task.CompletedTask;

    [Node]
    private static Task Aside(First first) => Task.CompletedTask;

    [Node, After(nameof(Aside))]
    private static Task C(Second second) => Task.CompletedTask;
}

/// <summary>Comes to the second meeting only.</summary>
[Agent]
public partial struct Observer
{
    [Node]
    private static Task A() => Task.CompletedTask;

    [Node, After(nameof(A))]
    private static Task A2() => Task.CompletedTask;

    [Node]
    private static Task B(Second second) => Task.CompletedTask;
}

[Simulation<Hall, Delegate, Observer>]
public sealed partial class CongressShape
{
    [SyncPoint, After<Delegate>("A")]
    private static Task<First> S0() => Task.FromResult(default(First));

    [SyncPoint, After(nameof(S0)), After<Delegate>("B"), After<Observer>("A2")]
    private static Task<Second> S1() => Task.FromResult(default(Second));
}

/// <summary>Reads the world first and writes it last: its next round waits for all who do.</summary>
[Agent]
public sealed partial class Mason
{
    [Node]
    private static Task Look(Hall.View hall) => Task.CompletedTask;

    [Node, After(nameof(Look))]
    private static Task Build(Hall.Events hall)
    {
        hall.Emit(new Step(1));
        return Task.CompletedTask;
    }

    [Node, After(nameof(Build))]
    private static Task Rest() => Task.CompletedTask;
}

/// <summary>Reads and writes nothing that is shared.</summary>
[Agent]
public sealed partial class Hermit
{
    [Node]
    private static Task A() => Task.CompletedTask;
}

/// <summary>Reads only, after something that does not.</summary>
[Agent]
public sealed partial class Visitor
{
    [Node]
    private static Task Come() => Task.CompletedTask;

    [Node, After(nameof(Come))]
    private static Task Look(Hall.View hall) => Task.CompletedTask;
}

[Simulation<Hall, Mason, Hermit, Visitor>]
public sealed partial class WorldShape;

/// <summary>Three meetings with asynchronous and synchronous bodies, and agents that meet by what they emit.</summary>
[Agent]
public sealed partial class Smith
{
    [Node]
    private static Task Heat(Hall.View hall) => Task.CompletedTask;

    [Node, After(nameof(Heat))]
    private static Task Strike(Hall.Events hall)
    {
        hall.Emit(new Step(1));
        return Task.CompletedTask;
    }

    [Node]
    private static Task Turn(First first) => Task.CompletedTask;

    [Node]
    private static Task Cool(Second second, First first, Hall.Events hall)
    {
        hall.Emit(new Step(2));
        return Task.CompletedTask;
    }

    [Node]
    private static Task Sell(Third third) => Task.CompletedTask;
}

[Simulation<Hall, Smith>]
public sealed partial class ForgeShape
{
    [SyncPoint, After<Smith>("Heat")]
    private static First S0() => default;

    [SyncPoint, After(nameof(S0)), After<Smith>("Strike")]
    private static Task<Second> S1(Hall.View hall) => Task.FromResult(default(Second));

    [SyncPoint, After(nameof(S1)), After<Smith>("Turn")]
    private static Task<Third> S2() => Task.FromResult(default(Third));
}

/// <summary>Calls in its last phase those who hear: their next round waits for it.</summary>
[Agent]
public sealed partial class Crier
{
    [Node]
    private static Task Think() => Task.CompletedTask;

    [Node, After(nameof(Think))]
    private static Task Cry(Outbox mail, AgentContext me)
    {
        mail.Send(new AgentId(me.Id.Value + 1), new Call(1));
        return Task.CompletedTask;
    }
}

[Agent]
public sealed partial class Hearer
{
    private int heard;

    [Receive]
    private void On(Call call) => heard += call.Value;

    [Node]
    private static Task A() => Task.CompletedTask;

    [Node, After(nameof(A))]
    private static Task B() => Task.CompletedTask;
}

[Simulation<Hall, Crier, Hearer, Hermit>]
public sealed partial class MailShape;

/// <summary>Groups of two meet by themselves, and then all.</summary>
[Agent]
public sealed partial class Twin(int pair)
{
    internal int Pair { get; } = pair;

    [Node]
    private static Task A() => Task.CompletedTask;

    [Node, After(nameof(A))]
    private static First B() => default;

    [Node]
    private static Task C(Second second) => Task.CompletedTask;

    [Node]
    private static Task D(Third third) => Task.CompletedTask;
}

[Simulation<Hall, Twin>]
public sealed partial class GroupShape
{
    [SyncPoint(GroupBy = nameof(Twin.Pair))]
    private static Task<Second> S0(Gather<First> come) => Task.FromResult(default(Second));

    [SyncPoint, After(nameof(S0)), After<Twin>("C")]
    private static Task<Third> S1() => Task.FromResult(default(Third));
}
