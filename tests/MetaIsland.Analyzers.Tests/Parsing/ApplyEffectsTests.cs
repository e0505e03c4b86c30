using MetaIsland.Model;
using MetaIsland.Parsing;
using MetaIsland.Tests;

namespace MetaIsland.Analyzers.Tests.Parsing;

/// <summary>Which fields an <c>[Apply]</c> may write, with generated code and without.</summary>
public class ApplyEffectsTests
{
    private const string All = "all";

    [Theory]
    [InlineData("quota = e.Amount;", "quota")]
    [InlineData("quota += soil[e.Plot] + Fuel + stock.Count + grid[0, 1] + grid.GetLength(0) + start;", "quota")]
    [InlineData("if (soil.Length > 3 && owners.ContainsKey(e.Plot) && owners.TryGetValue(e.Plot, out var name) && marks.Contains(1)) quota = name.Length;", "quota")]
    [InlineData("foreach (var pair in owners) { quota++; } foreach (var x in soil) { } foreach (var x in stock) { }", "quota")]
    [InlineData("soil[e.Plot] = quota;", "soil")]
    [InlineData("soil[e.Plot]++; grid[1, 1] -= 2;", "grid soil")]
    [InlineData("(soil, spare) = (spare, soil);", "soil spare")]
    [InlineData("var mine = soil; mine[0] = 1;", "soil")]
    [InlineData("ref var one = ref soil[2]; one = 1;", "soil")]
    [InlineData("Array.Clear(soil);", "soil")]
    [InlineData("System.Array.Sort(soil); global::System.Math.Max(quota, 1);", "soil")]
    [InlineData("soil.AsSpan().Clear();", "soil")]
    [InlineData("Helper.Fill(out quota);", "quota")]
    [InlineData("owners[e.Plot] = \"me\"; marks.Add(e.Plot);", "marks owners")]
    [InlineData("stock.Add(1);", "stock")]
    [InlineData("void Local() => quota++; Local();", "quota")]
    [InlineData("Action later = () => stock.Clear(); later();", "stock")]
    [InlineData("Eat();", "quota")]
    [InlineData("this.EatTwice();", "quota soil")]
    [InlineData("Own()[0] = 1;", "soil")]
    [InlineData("At(1) = 2;", "soil")]
    [InlineData("Fuel = 3;", "Fuel")]
    [InlineData("Quota = 3;", "quota")]
    [InlineData("Fuel += Quota;", "Fuel")]
    [InlineData("place.X = 3;", "place")]
    [InlineData("place.Move();", "place")]
    [InlineData("var (x, y) = place;", "place")]
    [InlineData("place = place with { X = quota };", "place")]
    [InlineData("start++;", "start")]
    [InlineData("quota = Richest();", "quota")]
    [InlineData("_ = nameof(soil) + soil[0] + Helper.Twice(quota) + Half(quota);", "")]
    [InlineData("if (soil is null || stock != null) return;", "")]
    [InlineData("goto done; done: quota = default(int);", "quota")]
    [InlineData("quota = new[] { 1 }.Select(x => x + quota).Sum(); var anonymous = new { quota, e.Amount };", "quota")]
    [InlineData("Helper.Change(this);", All)]
    [InlineData("var me = this; me.quota = 1;", All)]
    [InlineData("Unknown();", All)]
    [InlineData("Helper.Twice(unknown);", All)]
    [InlineData("var order = ownersOrder;", All)]
    [InlineData("Action eat = Eat; eat();", All)]
    [InlineData("var other = (Island)MemberwiseClone(); other.quota = 1;", All)]
    [InlineData("_ = base.ToString();", All)]
    public void Writes_AreWhatMayBeWritten(string body, string fields) => Assert.Equal((fields, fields), Of(body, world => Writes(world, "Taken")));

    [Fact]
    public void WhatFollowsTheLastBit_SharesIt()
    {
        var world = Specs.Single<WorldSpec>($$"""
            [World] public sealed partial class Island
            {
                {{string.Concat(Enumerable.Range(0, 70).Select(i => $"int f{i:00};"))}}
                [Apply] void Apply(Low e) => f02 = 1;
                [Apply] void Apply(High e) => f69 = f01;
            }
            public readonly record struct Low(int X);
            public readonly record struct High(int X);
            """);
        Assert.Equal([1UL << 63, 1UL << 2], world.Applies.Select(apply => apply.Writes));
    }

    [Theory]
    [InlineData("soil[e.Plot] -= e.Amount;", true)]
    [InlineData("this.soil[e.Plot] = Math.Max(soil[e.Plot], spare[e.Plot]) + start + spare.Length + stock.Count;", true)]
    [InlineData("void Local(int by) => soil[e.Plot] += by; Local(e.Amount);", true)]
    [InlineData("soil[e.Plot] = quota;", false)]
    [InlineData("soil[e.Plot + 1] = 1;", false)]
    [InlineData("soil[e.Amount] = 1;", false)]
    [InlineData("var at = e.Plot; soil[at] = 1;", false)]
    [InlineData("soil[e.Plot] = soil[0];", false)]
    [InlineData("soil[e.Plot] = soil.Length;", false)]
    [InlineData("grid[e.Plot, e.Plot] = 1;", false)]
    [InlineData("stock[e.Plot] = 1;", false)]
    [InlineData("start = 1;", false)]
    [InlineData("soil[e.Plot] = Half(1);", false)]
    [InlineData("soil[e.Plot] = Quota;", false)]
    [InlineData("Helper.Change(this);", false)]
    [InlineData("soil[e.Plot] = unknown;", false)]
    [InlineData("e = new Taken(1, 2); soil[e.Plot] = 1;", false)]
    public void Elementwise_IsWhatTouchesItsOwnElementsOnly(string body, bool isElementwise) =>
        Assert.Equal((isElementwise, isElementwise), Of(body, world => Apply(world, "Taken").IsElementwise));

    [Theory]
    [InlineData("[Apply(Key = nameof(Taken.Plot))]", true)]
    [InlineData("[Apply]", false)]
    [InlineData("[Apply(Key = nameof(Taken.Name))]", false)]
    public void OnlyAnIntegerKey_IsAnIndex(string mark, bool isElementwise) =>
        Assert.Equal((isElementwise, isElementwise), Of("soil[e.Plot] = 1;", world => Apply(world, "Taken").IsElementwise, mark));

    private static (T Without, T With) Of<T>(string body, Func<WorldSpec, T> ask, string mark = "[Apply(Key = nameof(Taken.Plot))]")
    {
        var compilation = CompilationFactory.Create($$"""
            using MetaIsland;
            public record struct Taken(int Plot, int Amount) { public string Name => ""; }
            public readonly record struct QuotaSet(int Amount);
            public record struct Place(int X, int Y) { public void Move() => X++; }
            public static class Helper
            {
                public static int Twice(int x) => 2 * x;
                public static void Fill(out int x) => x = 1;
                public static void Change(Island island) { }
            }
            [World] public sealed partial class Island(int start)
            {
                int[] soil = [];
                int[] spare = [];
                int[,] grid = new int[2, 2];
                readonly List<int> stock = [];
                readonly Dictionary<int, string> owners = [];
                readonly HashSet<int> marks = [];
                int quota;
                Place place;
                int Fuel { get; set; }
                int Quota { get => quota; set => quota = value; }
                {{mark}} void Apply(Taken e) { {{body}} }
                [Apply] void Apply(QuotaSet e) => quota = e.Amount;
                [Query] int Richest() { var all = soil; return all.Max(); }
                void Eat() => quota--;
                void EatTwice() { Eat(); soil[0]--; if (quota > 0) EatTwice(); }
                static int Half(int x) => x / 2;
                int[] Own() => soil;
                ref int At(int i) => ref soil[i];
            }
            """);
        var without = compilation.GetTypeByMetadataName("Island")!;
        var with = GeneratorHarness.Run(compilation).Compilation.GetTypeByMetadataName("Island")!;
        return (ask(WorldParser.Parse(without, null, default)), ask(WorldParser.Parse(with, null, default)));
    }

    private static ApplySpec Apply(WorldSpec world, string e) => world.Applies.Single(apply => apply.Event.Short == e);

    private static string Writes(WorldSpec world, string e) => Apply(world, e).Writes is not ulong.MaxValue and var writes
        ? string.Join(' ', world.State.Fields.Where((_, i) => (writes & StateSpec.MaskOf(i)) != 0).Select(field => field.Name).Order(StringComparer.Ordinal))
        : All;
}
