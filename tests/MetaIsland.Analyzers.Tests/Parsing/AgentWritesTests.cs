using MetaIsland.Model;
using MetaIsland.Tests;

namespace MetaIsland.Analyzers.Tests.Parsing;

/// <summary><c>[Agent(OnFailure = FailurePolicy.Skip)]</c> holds for nodes that certainly write nothing, with generated code and without.</summary>
public class AgentWritesTests
{
    [Theory]
    [InlineData("[Node] int Act() => 1;")]
    [InlineData("[Node] int Act() => hunger + place.X + list.Count + list[0] + grid[0, 1] + Fuel + Half;")]
    [InlineData("[Node] int Act() => this.hunger + this.place.Sum + this.Twice() + Static(hunger);")]
    [InlineData("[Node] int Act(Island.View island) { var best = island.Soil[hunger]; best += island.Soil.Length; return best; }")]
    [InlineData("[Node] int Act(Island.View island) => Weigh(island) + Weigh(island.Soil[0]);")]
    [InlineData("[Node] async Task<string> Act(AgentContext me) { await Task.Delay(hunger); return name.Trim() + name?.Length + nameof(list) + hunger.ToString(); }")]
    [InlineData("[Node] int Act() { var sum = 0; foreach (var one in list) sum += one; foreach (var x in array) sum += x; return list is null || array == null ? 0 : sum; }")]
    [InlineData("[Node] static int Act(Islander self) => self.hunger + self.list.Count;")]
    [InlineData("[Node] int Act() { int Local(int x) => x + hunger; Func<int> f = () => hunger; return Local(1) + f(); }")]
    [InlineData("[Node] Seen Act() => new(hunger) { More = hunger };")]
    [InlineData("[Node] int Act() => Even(hunger) ? 1 : 0;")]
    [InlineData("[Node] int Act() => wealth;")]
    [InlineData("[Node] int Act() => notes.Count > 0 && notes.ContainsKeyed ? 1 : 0;", false)]
    public void WhatOnlyReads_IsSkipped(string node, bool isSkipped = true) => AssertPolicy(isSkipped ? "Skip" : "FailRun", node);

    [Theory]
    [InlineData("[Node] void Act() => hunger++;")]
    [InlineData("[Node] void Act() => this.hunger = 1;")]
    [InlineData("[Node] void Act() => --this.hunger;")]
    [InlineData("[Node] void Act() => (hunger, _) = (1, 2);")]
    [InlineData("[Node] void Act() => Fuel += 1;")]
    [InlineData("[Node] void Act() => place.X = 1;")]
    [InlineData("[Node] void Act() => place.Move();")]
    [InlineData("[Node] void Act() => array[0] = 1;")]
    [InlineData("[Node] void Act() => list.Add(1);")]
    [InlineData("[Node] void Act() { var mine = list; mine.Add(1); }")]
    [InlineData("[Node] void Act() => Static(list);")]
    [InlineData("[Node] int Act() => list.Sum();")]
    [InlineData("[Node] void Act() => Set(out hunger);")]
    [InlineData("[Node] void Act() { ref var mine = ref hunger; mine++; }")]
    [InlineData("[Node] void Act() => hunger.Bump();")]
    [InlineData("[Node] void Act() => Eat();")]
    [InlineData("[Node] void Act() => Often();")]
    [InlineData("[Node] void Act() => Generic<int>();")]
    [InlineData("[Node] void Act() => Static(this);")]
    [InlineData("[Node] void Act() { var me = this; me.hunger++; }")]
    [InlineData("[Node] int Act() => Greedy;")]
    [InlineData("[Node] void Act() { Action eat = Eat; eat(); }")]
    [InlineData("[Node] void Act() { Action eat = () => hunger++; eat(); }")]
    [InlineData("[Node] void Act() { void Local() => hunger++; Local(); }")]
    [InlineData("[Node] void Act() => ToString();")]
    [InlineData("[Node] void Act() => home.Visit();")]
    [InlineData("[Node] void Act() => home!.Rooms[0].Size = 1;")]
    [InlineData("[Node] int Act() => home.Visitors;")]
    [InlineData("[Node] void Act() => home?.Visit();")]
    [InlineData("[Node] void Act() => wealth = 1;")]
    [InlineData("[Node] void Act() { foreach (var room in home.Rooms) room.Size = 2; }")]
    [InlineData("[Node] static void Act(Islander self) => self.hunger++;")]
    [InlineData("[Node] static void Act(Islander self) => Static(self);")]
    [InlineData("[Node] static void Act(Islander self) => self.Eat();")]
    [InlineData("[Node] void Act(Island.View island) => Store(island);")]
    [InlineData("[Node] void Act(Island.Events events) { }")]
    [InlineData("[Node] void Act(Outbox mail) { }")]
    [InlineData("[Node] void Act(Population<Islander> people) { }")]
    public void WhatMayWrite_FailsTheRun(string node) => AssertPolicy("FailRun", node);

    [Fact]
    public void AnExplicitPolicy_WinsOverTheAgents() => AssertPolicy("FailRun", "[Node(OnFailure = FailurePolicy.FailRun)] int Act() => 1;");

    [Fact]
    public void WithoutADefault_NodesFailTheRun() => AssertPolicy("FailRun", "[Node] int Act() => 1;", "[Agent]");

    [Fact]
    public void ABaseClassHasItsSay() => Assert.Equal("Skip", Specs.Of(CompilationFactory.Create("""
        using MetaIsland;
        [Agent(OnFailure = FailurePolicy.Skip)] public abstract partial class Animal { [Node] protected int Look() => 1; }
        [Agent] public sealed partial class Sheep : Animal;
        """)).Values.OfType<AgentSpec>().Single(a => !a.IsAbstract).Nodes[0].OnFailure.ToString());

    private static void AssertPolicy(string policy, string node, string mark = "[Agent(OnFailure = FailurePolicy.Skip)]")
    {
        var compilation = CompilationFactory.Create($$"""
            using MetaIsland;
            public record struct Seen(int X) { public int More { get; init; } }
            public struct Place { public int X; public readonly int Sum => X; public void Move() => X++; }
            public sealed class Room { public int Size { get; set; } }
            public sealed class Home { public Room[] Rooms = []; int count; public void Visit() => count++; public int Visitors => count++; }
            public static class Extensions { public static void Bump(this ref int x) => x++; }
            public sealed class Notes { public int Count; public bool ContainsKeyed => true; }
            [World] public sealed partial class Island { int[] soil = []; }
            {{mark}} public sealed partial class Islander(int wealth)
            {
                int hunger;
                Place place;
                string name = "";
                readonly List<int> list = [];
                readonly int[] array = [];
                readonly int[,] grid = new int[2, 2];
                Home home = new();
                Notes notes = new();
                public int Fuel { get; set; }
                int Half => hunger / 2;
                int Greedy => hunger++;
                int Wealth => wealth;
                int Twice() => hunger == 0 ? 0 : Twice();
                bool Even(int x) => x == 0 || Odd(x - 1);
                bool Odd(int x) => x != 0 && Even(x - 1);
                int Weigh(Island.View island) => island.Soil.Length;
                int Weigh(int x) => x;
                void Store(Island.View island) => hunger = island.Soil.Length;
                void Eat() => hunger--;
                void Often() { Often(); Eat(); }
                void Generic<T>() => Eat();
                static int Static(int x) => x;
                static void Static(object x) { }
                static void Set(out int x) => x = 1;
                {{node}}
            }
            """);
        var without = compilation.GetTypeByMetadataName("Islander")!;
        var with = GeneratorHarness.Run(compilation).Compilation.GetTypeByMetadataName("Islander")!;
        Assert.Equal((policy, policy), (Policy(without), Policy(with)));
    }

    private static string Policy(Microsoft.CodeAnalysis.INamedTypeSymbol agent) =>
        MetaIsland.Parsing.AgentParser.Parse(agent, null, default).Nodes.Single(n => n.Name == "Act").OnFailure.ToString();
}
