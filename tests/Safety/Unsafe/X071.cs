// rule: MI3007
// source: own: the network
// truth: not observable because no server is there in a test
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int length;

    [Node] async Task Step(CancellationToken stop)
    {
        using var client = new HttpClient(); // ?
        try
        {
            var text = await client.GetStringAsync("http://localhost:1/rates", stop); // !
            length = text.Length;
        }
        catch (HttpRequestException)
        {
            length = -1;
        }
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
