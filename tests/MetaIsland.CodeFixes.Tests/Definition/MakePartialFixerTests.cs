extern alias fixes;

using fixes::MetaIsland.CodeFixes.Definition;

namespace MetaIsland.CodeFixes.Tests.Definition;

public class MakePartialFixerTests
{
    [Fact]
    public Task World_IsMadePartial() => FixHarness<MakePartialFixer>.VerifyAsync("""
        // What is shared.
        [World]
        public sealed class {|MI1001:Island|} { int[] soil = []; }
        """, """
        // What is shared.
        [World]
        public sealed partial class Island { int[] soil = []; }
        """);

    [Fact]
    public Task TypesAroundIt_AreMadePartialToo() => FixHarness<MakePartialFixer>.VerifyAsync("""
        static class Outer
        {
            /// <summary>Who acts.</summary>
            struct Middle
            {
                [Agent] internal class {|CS0260:Islander|} { [Node] void Act() { } }
            }
        }
        """, """
        static partial class Outer
        {
            /// <summary>Who acts.</summary>
            partial struct Middle
            {
                [Agent] internal partial class Islander { [Node] void Act() { } }
            }
        }
        """);

    [Fact]
    public Task OrdinaryClass_IsLeftAlone() => FixHarness<MakePartialFixer>.VerifyNotOfferedAsync("""
        public class {|CS0260:Other|} { }
        """);
}
