using MetaIsland.Tests;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Tests.Safety;

/// <summary>Programs that differ in what an islander does; around it is all that one could wrongly get hold of.</summary>
internal static class Islands
{
    /// <summary>An islander with these members, beside these types.</summary>
    public static string With(string members, string types = "") => $$"""
        using System.Buffers;
        using System.Collections.Concurrent;
        using System.Collections.Immutable;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;
        using System.Diagnostics.CodeAnalysis;
        {{Common}}
        {{types}}
        [Agent] public sealed partial class Islander
        {
            int energy;
            {{members}}
        }
        """;

    /// <summary>The one thing that is reported of the islander.</summary>
    public static async Task<Diagnostic> FindAsync(string members) => Assert.Single(
        await AnalyzerHarness.AnalyzeAsync(GeneratorHarness.Run("using MetaIsland;\n" + With(members)).Compilation));

    /// <summary>The text at each of its places, the first one first.</summary>
    public static IEnumerable<string> Places(Diagnostic found) => found.AdditionalLocations.Prepend(found.Location)
        .Select(place => place.SourceTree!.ToString().Substring(place.SourceSpan.Start, place.SourceSpan.Length));

    /// <summary>A library that was built without MetaIsland.</summary>
    public static MetadataReference Library(string source, string name = "Tools")
    {
        using var image = new MemoryStream();
        var result = CompilationFactory.Create([source], [], name).Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private const string Common = """
        public sealed class Cell
        {
            int level;
            public int Stock;
            public Cell? Next;
            public int[] Plots = new int[4];
            public List<int> Visitors = [];
            public int Level { get => level; set => level = value; }
            public void Add(int n) => Stock += n;
            public int Peek() => Stock;
        }
        public static class Shared
        {
            public static readonly Cell Home = new();
            public static readonly int[] Grid = new int[8];
            public static readonly List<int> Log = [];
            public static readonly Dictionary<int, string> Names = [];
            public static readonly Dictionary<int, int> Ages = [];
            public static readonly IReadOnlyList<int> Prices = new int[8];
            public static readonly ConcurrentQueue<int> Queue = new();
            public static readonly ConcurrentDictionary<int, int> Cache = new();
            public static int Count;
            public static Cell? Latest;
            public static Func<int>? Kept;
            public static int Total { get; set; }
            public static Action<Cell>? Habit { get; set; }
        }
        public readonly record struct Rain(int Plot);
        public readonly record struct Letter(int Amount);
        [World] public sealed partial class Island
        {
            int[] soil = new int[8];
            int quota = 1;
            [Apply] void Apply(Rain rain) => soil[rain.Plot] += quota;
            [Query] public int Total() => soil[0];
        }
        """;
}
