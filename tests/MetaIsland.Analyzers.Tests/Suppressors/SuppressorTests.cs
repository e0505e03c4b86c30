using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Tests.Suppressors;

public class SuppressorTests
{
    private const string Program = """
        public readonly record struct Rain(int Plot, int From);
        public sealed record Mood(int Value);
        [World] public sealed partial class Island
        {
            int[] soil = [];
            static readonly int most = 3;
            int Quota { get; set; } = most;
            [Apply(Key = nameof(Rain.Plot), Frees = nameof(Rain.From), Held = nameof(IsHeld), MaxBids = 2)] void Fall(Rain rain) { }
            [Rebid] static bool Again(ref Rain bid, TakenKeys<int> taken) => false;
            bool IsHeld(int plot) => true;
            [Query] int Count() => 1;
            int Helper(int x) => x;
        }
        [Agent] internal sealed partial class Islander
        {
            int hunger;
            bool IsHungry => hunger > 0;
            bool IsTired => hunger < 0;
            [Node, When(nameof(IsHungry))] void Eat() => hunger = 0;
            [Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(Guess))] async Task<Mood> Feel() { await Task.Yield(); return new(1); }
            Mood Guess() => new(0);
            [Node] void Rest(Mood mood) { }
            [Receive] void Hear(Rain news, AgentId from) { }
            [Node] void Tell(Outbox mail) => mail.Send(new AgentId(0), new Rain());
            void Ordinary(int y) { }
        }
        [Simulation<Island, Islander>] internal sealed partial class Life
        {
            [SyncPoint] static void Meet(Gather<Mood> moods) { }
            static void Aside() { }
        }
        internal sealed class Other { int z; int Read() => z; }
        """;

    private static readonly string[] Called = ["Again", "Count", "Eat", "Fall", "Feel", "Guess", "Hear", "IsHeld", "Meet", "Rest", "Tell"];

    [Theory]
    [InlineData("IDE0051")]
    [InlineData("CA1811")]
    [InlineData("S1144")]
    [InlineData("RCS1213")]
    [InlineData("CA1822")]
    [InlineData("MA0038")]
    [InlineData("MA0041")]
    [InlineData("S2325")]
    public async Task WhatGeneratedCodeCalls_IsNeitherUnusedNorStatic(string id) => Assert.Equal(Called, await SuppressorHarness.SuppressedAsync(id, SymbolKind.Method, Program));

    [Fact]
    public async Task WhatAConditionReads_IsUsed() => Assert.Equal(["IsHungry", "Quota"], await SuppressorHarness.SuppressedAsync("IDE0051", SymbolKind.Property, Program));

    [Theory]
    [InlineData("IDE0060")]
    [InlineData("CA1801")]
    [InlineData("S1172")]
    [InlineData("RCS1163")]
    public async Task ParameterOfANode_IsADependency(string id) =>
        Assert.Equal(["bid", "from", "mail", "mood", "moods", "news", "plot", "rain", "taken"], await SuppressorHarness.SuppressedAsync(id, SymbolKind.Parameter, Program));

    [Theory]
    [InlineData("VSTHRD200")]
    [InlineData("RCS1046")]
    [InlineData("MA0137")]
    public async Task NameOfANode_NeedsNoSuffix(string id) =>
        Assert.Equal(Called.Except(["Guess", "IsHeld"]), await SuppressorHarness.SuppressedAsync(id, SymbolKind.Method, Program));

    [Theory]
    [InlineData("IDE0052")]
    [InlineData("CA1823")]
    [InlineData("S4487")]
    public async Task FieldOfAWorld_IsReadByItsView(string id) => Assert.Equal(["soil"], await SuppressorHarness.SuppressedAsync(id, SymbolKind.Field, Program));

    [Fact]
    public async Task Agent_IsMade() => Assert.Equal(["Islander"], await SuppressorHarness.SuppressedAsync("CA1812", SymbolKind.NamedType, Program));
}
