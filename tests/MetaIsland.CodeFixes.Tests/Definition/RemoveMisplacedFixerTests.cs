extern alias fixes;

using fixes::MetaIsland.CodeFixes.Definition;

namespace MetaIsland.CodeFixes.Tests.Definition;

public class RemoveMisplacedFixerTests
{
    [Theory]
    [InlineData("[{|MI1025:Node|}] void", "void")]
    [InlineData("// idle\n    [{|MI1025:Node|}, Obsolete] void", "// idle\n    [Obsolete] void")]
    [InlineData("/// <summary>Idle.</summary>\n    [{|MI1025:Node|}]\n    void", "/// <summary>Idle.</summary>\n    void")]
    public Task Attribute_IsTakenAway(string before, string after) =>
        FixHarness<RemoveMisplacedFixer>.VerifyAsync($"public class Other\n{{\n    {before} Act() {{ }}\n}}", $"public class Other\n{{\n    {after} Act() {{ }}\n}}");
}
