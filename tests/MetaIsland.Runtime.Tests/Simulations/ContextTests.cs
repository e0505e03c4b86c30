namespace MetaIsland.Tests.Simulations;

/// <summary>What is ambient where a run was started is ambient in its nodes, whichever thread they run on.</summary>
public sealed class ContextTests
{
    [Audited("asks whether what flows with the caller reaches a node")]
    internal static readonly AsyncLocal<string?> Ambient = new();

    public static TheoryData<string, int> Schedules => ScheduleNames.EachWithWorkers;

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task EveryNode_SeesTheCallersContext(string schedule, int workers)
    {
        Ambient.Value = "here";
        var simulation = new ListeningSimulation(new Yard(), Listener.CreateMany(20_000), new SimulationOptions { Schedule = ScheduleNames.Find(schedule), Workers = workers });
        await simulation.RunAsync(3);

        Assert.All(simulation.Agents<Listener>(), listener => Assert.Equal(6, listener.Heard));
    }
}

[Agent]
public sealed partial class Listener
{
    private int heard;

    public int Heard => heard;

    [Node]
    private static async Task<Word> Wait(AgentContext me)
    {
        await Task.Yield();
        return new Word(me.Round);
    }

    [Node]
    private void Listen() => heard += ContextTests.Ambient.Value == "here" ? 1 : 0;

    [Node, After(nameof(Listen))]
    private void ListenAfter(Word word) => heard += ContextTests.Ambient.Value == "here" ? 1 : 0;
}

[Simulation<Yard, Listener>]
public sealed partial class ListeningSimulation;
