using System.Reflection;
using MetaIsland.Agents;
using MetaIsland.Tests;

namespace MetaIsland.Generators.Tests;

public class AgentTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void CreateMany_UsesThePrivateConstructorToo()
    {
        var clouds = (object[])CreateMany(Corpus.Type("Global", "Cloud"), 3)!;
        Assert.Equal(3, clouds.Distinct().Count());
    }

    [Fact]
    public void CreateMany_IsNotOfferedWithoutAConstructorThatTakesNothing()
    {
        var wolf = Corpus.Type("BaseClassAgents", "Demo.BaseClassAgents.Wolf");
        Assert.Equal([2], wolf.GetMethods(Static).Where(m => m.Name == "CreateMany").Select(m => m.GetParameters().Length));
    }

    [Fact]
    public void CreateMany_HandsEachIndexToCreate()
    {
        var cloud = Corpus.Type("Global", "Cloud");
        var seen = new List<int>();
        var clouds = (object[])CreateMany(cloud, 3, i =>
        {
            seen.Add(i);
            return Activator.CreateInstance(cloud, nonPublic: true);
        })!;
        Assert.Equal([0, 1, 2], seen);
        Assert.DoesNotContain(null, clouds);
    }

    [Fact]
    public void CreateMany_RefusesNullAndNegativeCounts()
    {
        var cloud = Corpus.Type("Global", "Cloud");
        var error = Assert.Throws<InvalidOperationException>(() => CreateMany(cloud, 3, _ => null));
        Assert.Equal("create(0) returned null instead of a new Cloud.", error.Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => CreateMany(cloud, -1));
        Assert.Throws<ArgumentNullException>(() => CreateMany(cloud, 1, null!));
    }

    [Fact]
    public void Bridges_RepeatWhatTheGraphIsReadFrom()
    {
        var bridges = Bridges("Bridges", "Demo.Bridges.Thinker");
        Assert.Equal(
            [
                "public Mood Feel(Thinker agent, View room)",
                "public Nullable`1 Guess(Thinker agent)",
                "public ValueTask Pause(Thinker agent) after Think Weigh Feel",
                "static internal String Recall(Thought thought, ILedger ledger (service)) after Sleep",
                "public Task Sleep(Thinker agent, Int32 weight)",
                "public Task`1 Think(Thinker agent, Mood mood (from Feel), IModel model (service), CancellationToken stop)",
                "public Void Walk(Thinker agent2, String agent)",
                "public ValueTask`1 Weigh(Thinker agent, Thought thought, Nullable`1& mood (from Guess))",
            ],
            bridges.Select(Describe));
    }

    [Fact]
    public void Bridges_KeepNullableAnnotations()
    {
        var weigh = Bridges("Bridges", "Demo.Bridges.Thinker").Single(m => m.Name == "Weigh");
        var nullability = new NullabilityInfoContext();
        Assert.Equal(NullabilityState.NotNull, nullability.Create(weigh.GetParameters()[0]).ReadState);
        Assert.Equal(NullabilityState.Nullable, nullability.Create(weigh.GetParameters()[1]).ReadState);
        var think = Bridges("Bridges", "Demo.Bridges.Thinker").Single(m => m.Name == "Think");
        Assert.Equal(NullabilityState.Nullable, nullability.Create(think.ReturnParameter).GenericTypeArguments[0].ReadState);
    }

    [Fact]
    public void BridgeOfAStruct_WritesTheAgentItself()
    {
        var car = Corpus.Type("StructAgents", "Demo.StructAgents.Car");
        var seen = Activator.CreateInstance(Corpus.Type("StructAgents", "Demo.StructAgents.Seen"), 0);
        object?[] arguments = [Activator.CreateInstance(car, 2), seen];
        Bridges("StructAgents", "Demo.StructAgents.Car").Single(m => m.Name == "Drive").Invoke(null, arguments);
        Assert.Equal(1, car.GetProperty("Trips")!.GetValue(arguments[0]));
    }

    [Fact]
    public void BridgeOfAClass_CallsThePrivateNode()
    {
        var sheep = Corpus.Type("BaseClassAgents", "Demo.BaseClassAgents.Sheep");
        var agent = Activator.CreateInstance(sheep)!;
        Bridges("BaseClassAgents", "Demo.BaseClassAgents.Sheep").Single(m => m.Name == "Graze").Invoke(null, [agent]);
        Assert.Equal(0, sheep.GetProperty("Hunger")!.GetValue(agent));
    }

    private static object? CreateMany(Type agent, int count) =>
        agent.GetMethod("CreateMany", Static, [typeof(int)])!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [count], null);

    private static object? CreateMany(Type agent, int count, Func<int, object?> create) =>
        typeof(AgentTests).GetMethod(nameof(CreateManyOf), Static)!.MakeGenericMethod(agent)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [count, create], null);

    private static TAgent[] CreateManyOf<TAgent>(int count, Func<int, object?>? create)
    {
        var createMany = typeof(TAgent).GetMethod("CreateMany", [typeof(int), typeof(Func<int, TAgent>)])!
            .CreateDelegate<Func<int, Func<int, TAgent>?, TAgent[]>>();
        return createMany(count, create is null ? null : i => (TAgent)create(i)!);
    }

    private static MethodInfo[] Bridges(string program, string agent) => Corpus.Type(program, agent + "+NodeBridge").GetMethods(Static)
        .Where(m => m.IsDefined(typeof(BridgeAttribute)))
        .OrderBy(m => m.Name, StringComparer.Ordinal)
        .ToArray();

    private static string Describe(MethodInfo bridge)
    {
        var parameters = bridge.GetParameters().Select(p => $"{p.ParameterType.Name} {p.Name}"
            + (p.IsDefined(typeof(ServiceAttribute)) ? " (service)" : "")
            + (p.GetCustomAttribute<FromAttribute>() is { } from ? $" (from {from.Producer})" : ""));
        var after = bridge.GetCustomAttributes<AfterAttribute>().SelectMany(a => a.Nodes).ToArray();
        return (bridge.GetCustomAttribute<BridgeAttribute>()!.IsStatic ? "static " : "")
            + $"{(bridge.IsPublic ? "public" : bridge.IsAssembly ? "internal" : "private")} {bridge.ReturnType.Name} {bridge.Name}({string.Join(", ", parameters)})"
            + (after.Length > 0 ? $" after {string.Join(' ', after)}" : "");
    }
}
