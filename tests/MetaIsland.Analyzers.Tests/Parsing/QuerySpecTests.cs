using MetaIsland.Model;

namespace MetaIsland.Analyzers.Tests.Parsing;

public class QuerySpecTests
{
    [Theory]
    [InlineData("int x", "int x", "x")]
    [InlineData("in Cell x", "in global::Demo.Cell x", "in x")]
    [InlineData("Mood x = Mood.Angry", "global::Demo.Mood x = (global::Demo.Mood)(1)", "x")]
    [InlineData("Mood x = (Mood)7", "global::Demo.Mood x = (global::Demo.Mood)(7)", "x")]
    [InlineData("double x = 0.5", "double x = 0.5", "x")]
    [InlineData("float x = 1e10f", "float x = 1E+10F", "x")]
    [InlineData("decimal x = -1.50m", "decimal x = -1.50M", "x")]
    [InlineData("double x = double.NaN", "double x = double.NaN", "x")]
    [InlineData("ulong x = ulong.MaxValue", "ulong x = 18446744073709551615", "x")]
    [InlineData("Mood? x = null", "global::Demo.Mood? x = default", "x")]
    [InlineData("string? x = null", "string? x = null", "x")]
    [InlineData("string x = \"a\\\"b\"", "string x = \"a\\\"b\"", "x")]
    [InlineData("Cell x = default", "global::Demo.Cell x = default", "x")]
    [InlineData("int? x = 3", "int? x = 3", "x")]
    [InlineData("char x = '\\n'", "char x = '\\n'", "x")]
    [InlineData("params int[] x", "params int[] x", "x")]
    [InlineData("List<string?> x", "global::System.Collections.Generic.List<string?> x", "x")]
    [InlineData("(int A, string? B) @in", "(int A, string? B) @in", "@in")]
    public void Parameters_AreWrittenOut(string parameter, string declaration, string argument)
    {
        var world = Specs.Single<WorldSpec>($$"""
            namespace Demo;
            public enum Mood { Calm, Angry }
            public readonly record struct Cell(int X);
            [World] public sealed partial class Island { int[] soil = []; [Query] int Ask({{parameter}}) => 1; }
            """);
        var query = Assert.Single(world.Queries);
        Assert.Equal([declaration], query.Declarations);
        Assert.Equal([argument], query.Arguments);
    }
}
