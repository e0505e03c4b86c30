using System.Text;
using MetaIsland.Tests;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>Programs nobody writes: the analysis ends, and says so where it gave up.</summary>
public class BoundTests
{
    private const string Around = """
        using MetaIsland;
        namespace Demo;

        [World] public sealed partial class Island { int plots = 3; }

        [Simulation<Island, Islander>] public sealed partial class Life;

        [Agent]
        public sealed partial class Islander
        {
            int hunger;
            [Node] void Eat() => hunger = Monster.Run(hunger);
        }

        public sealed class Cell { public Cell? Next; public Cell? Other; public int Value; }

        """;

    [Fact]
    public async Task WhenAMethodDoesTooMuch_SaysSoOnce()
    {
        // Every statement ties what all earlier ones made to something else, and to what everybody sees.
        var code = new StringBuilder("public static class Monster { public static Cell?[] Shared = new Cell[9]; public static int Run(int x) {\n");
        for (var i = 0; i < 40; i++)
            code.Append($"var c{i} = new Cell(); ");
        for (var i = 0; i < 2500; i++)
            code.Append($"Mix{i % 40}(c{i % 40}, c{i * 7 % 40}, Shared); c{i * 3 % 40}.Next = c{i * 11 % 40}; c{i * 5 % 40} = c{i * 13 % 40}.Other ?? c{i % 40};\n");
        code.Append("return c1.Value; }\n");
        for (var i = 0; i < 40; i++)
            code.Append($"static void Mix{i}(Cell a, Cell b, Cell?[] all) {{ a.Next = b; b.Other = a.Next?.Other; all[{i}] = a; a.Value++; if (a.Value > {i}) Mix{(i + 1) % 40}(b, a, all); }}\n");
        var found = await AnalyzeAsync(code.Append('}').ToString());
        var cut = Assert.Single(found, d => d.Id == "MI2015");
        Assert.Contains("'Islander.Eat' calls 'Monster.Run', which cannot be verified (it is too large to be looked through)", cut.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenShapesMultiply_Ends()
    {
        // Each level calls the next with four more lambdas: 4 ^ 12 ways to come to the last.
        var code = new StringBuilder("public static class Monster { public static int Run(int x) => L0(v => v + 1, v => v, x);\n");
        for (var i = 0; i < 12; i++)
        {
            code.Append($"static int L{i}(System.Func<int, int> f, System.Func<int, int> g, int x) => ");
            code.Append(i == 11 ? "f(g(x));\n" : $"L{i + 1}(v => f(v), g, x) + L{i + 1}(g, v => g(v) + {i}, x) + L{i + 1}(v => v, f, x) + L{i + 1}(f, v => f(g(v)), x);\n");
        }
        Assert.DoesNotContain(await AnalyzeAsync(code.Append('}').ToString()), d => d.Id == "AD0001");
    }

    [Fact]
    public async Task WhenCallsAreDeep_SeesTheLastOne()
    {
        var code = new StringBuilder("public static class Monster { public static int Last; public static int Run(int x) => C0(x);\n");
        for (var i = 0; i < 1000; i++)
            code.Append($"static int C{i}(int x) => C{i + 1}(x + 1);\n");
        var found = await AnalyzeAsync(code.Append("static int C1000(int x) => Last = x; }").ToString());
        Assert.Equal("MI2004", Assert.Single(found).Id);
    }

    [Fact]
    public async Task WhenAllCallAll_SeesWhatTheyDo()
    {
        var code = new StringBuilder("public static class Monster { public static int Last; public static int Run(int x) => C0(x);\n");
        for (var i = 0; i < 60; i++)
            code.Append($"static int C{i}(int x) {{ {(i == 59 ? "Last = x; " : "")}return x < 0 ? 0 : {string.Join(" + ", Enumerable.Range(0, 60).Where(k => k % 7 == i % 7 || k == i + 1).Select(k => $"C{k}(x - 1)"))}; }}\n");
        var found = await AnalyzeAsync(code.Append('}').ToString());
        Assert.Equal("MI2004", Assert.Single(found).Id);
    }

    [Theory]
    [InlineData("sum")]
    [InlineData("text")]
    [InlineData("lambdas")]
    [InlineData("blocks")]
    [InlineData("ifs")]
    [InlineData("parentheses")]
    public async Task WhenCodeIsNestedDeep_DoesNotThrow(string kind)
    {
        var body = kind switch
        {
            "sum" => "return " + string.Join(" + ", Enumerable.Repeat("x", 2000)) + ";",
            "text" => "return (" + string.Join(" + ", Enumerable.Repeat("\"a\" + x", 1000)) + ").Length;",
            "lambdas" => "System.Func<int> f = " + string.Concat(Enumerable.Repeat("() => { System.Func<int> f = ", 60)) + "() => x" + string.Concat(Enumerable.Repeat("; return f(); }", 60)) + "; return f();",
            "blocks" => string.Concat(Enumerable.Repeat("{", 500)) + "x++;" + string.Concat(Enumerable.Repeat("}", 500)) + " return x;",
            "ifs" => string.Concat(Enumerable.Repeat("if (x > 1) {", 500)) + "x++;" + string.Concat(Enumerable.Repeat("}", 500)) + " return x;",
            _ => "return " + string.Concat(Enumerable.Repeat("(", 300)) + "x" + string.Concat(Enumerable.Repeat(" + 1)", 300)) + ";",
        };
        Assert.Empty(await AnalyzeAsync($"public static class Monster {{ public static int Run(int x) {{ {body} }} }}"));
    }

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string monster) =>
        await AnalyzerHarness.AnalyzeAsync(GeneratorHarness.Run(CompilationFactory.Create(Around + monster)).AssertClean().Compilation);
}
