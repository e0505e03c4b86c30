// rule: MI3005|MI2011
// source: own: whoever writes to the channel first
// truth: observable
using System.Threading.Channels;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int first;

    [Node] async Task Race(AgentContext me)
    {
        var channel = Channel.CreateUnbounded<int>();
        var a = Task.Run(() => channel.Writer.TryWrite(1)); // !1
        var b = Task.Run(() => channel.Writer.TryWrite(2)); // !1
        first = await channel.Reader.ReadAsync(CancellationToken.None); // !1
        await Task.WhenAll(a, b);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
