extern alias fixes;

using fixes::MetaIsland.CodeFixes.Safety;

namespace MetaIsland.CodeFixes.Tests.Safety;

public class ReadOnlyStaticFixerTests
{
    [Theory]
    [InlineData("public static int Limit = 3;", "public static readonly int Limit = 3;")]
    [InlineData("// most\n    static internal int Limit = 3;", "// most\n    static internal readonly int Limit = 3;")]
    public Task Field_IsMadeReadonly(string before, string after) => FixHarness<ReadOnlyStaticFixer>.VerifyAsync(Program(before, "{|MI2005:Rules.Limit|}"), Program(after, "Rules.Limit"));

    [Fact]
    public Task FieldThatIsWritten_IsLeftAlone() => FixHarness<ReadOnlyStaticFixer>.VerifyNotOfferedAsync(Program("public static int Limit = 3; public static void Set() => Limit = 4;", "{|MI2005:Rules.Limit|}"));

    private static string Program(string field, string read) => Programs.Meeting($"int hunger;\n[Node] void Act() => hunger = {read};", types: $"public static class Rules\n{{\n    {field}\n}}");
}
