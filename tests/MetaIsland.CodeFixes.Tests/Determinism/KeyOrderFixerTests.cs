extern alias fixes;

using fixes::MetaIsland.CodeFixes.Determinism;

namespace MetaIsland.CodeFixes.Tests.Determinism;

public class KeyOrderFixerTests
{
    private const string State = "readonly Dictionary<int, string> friends = []; readonly HashSet<int> seen = []; string text = \"\"; ";

    [Theory]
    [InlineData("foreach (var friend in {|MI3004:friends|}) text += friend.Value;", "foreach (var friend in friends.InKeyOrder()) text += friend.Value;")]
    [InlineData("{|MI3004:foreach|} (var (id, name) in this.friends) text += name;", "foreach (var (id, name) in this.friends.InKeyOrder()) text += name;")]
    [InlineData("foreach (var one in {|MI3004:seen|}) text += one;", "foreach (var one in seen.InKeyOrder()) text += one;")]
    [InlineData("foreach (var id in {|MI3004:friends.Keys|}) text += id;", "foreach (var id in friends.InKeyOrder().Select(pair => pair.Key)) text += id;")]
    [InlineData("text += {|MI3004:friends.Values|}.First();", "text += friends.InKeyOrder().Select(pair => pair.Value).First();")]
    [InlineData("text += {|MI3004:string.Concat(seen)|};", null)]
    [InlineData("text += {|MI3004:friends.First()|}.Value;", "text += friends.InKeyOrder().First().Value;")]
    [InlineData("text += {|MI3004:friends.Select(f => f.Value).Last()|};", "text += friends.InKeyOrder().Select(f => f.Value).Last();")]
    public Task Map_IsGoneThroughInKeyOrder(string statement, string? expected) => expected is null
        ? FixHarness<KeyOrderFixer>.VerifyNotOfferedAsync(Programs.Meeting(State + $"[Node] void Meet() {{ {statement} }}"))
        : FixHarness<KeyOrderFixer>.VerifyAsync(Programs.Meeting(State + $"[Node] void Meet() {{ {statement} }}"), Programs.Meeting(State + $"[Node] void Meet() {{ {expected} }}"));

    [Fact]
    public Task Namespace_IsImported() => FixHarness<KeyOrderFixer>.VerifyAsync(
        ["[Agent] public sealed partial class Islander { [Node] void Act() { } }", "public static class Helper { public static int First(Dictionary<int, int> map) { foreach (var pair in {|MI3004:map|}) return pair.Value; return 0; } }"],
        ["[Agent] public sealed partial class Islander { [Node] void Act() { } }", "public static class Helper { public static int First(Dictionary<int, int> map) { foreach (var pair in map.InKeyOrder()) return pair.Value; return 0; } }"]);

    [Fact]
    public Task AllMaps_AreMended() => FixHarness<KeyOrderFixer>.VerifyAllAsync(
        [Programs.Meeting(State + "[Node] void Meet() { foreach (var one in {|MI3004:seen|}) foreach (var friend in {|MI3004:friends|}) text += one; }")],
        [Programs.Meeting(State + "[Node] void Meet() { foreach (var one in seen.InKeyOrder()) foreach (var friend in friends.InKeyOrder()) text += one; }")]);
}
