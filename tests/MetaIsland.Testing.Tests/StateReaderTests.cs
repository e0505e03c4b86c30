using System.Collections.Immutable;
using MetaIsland.Testing.State;

namespace MetaIsland.Testing.Tests;

/// <summary>What an object is taken to pieces into.</summary>
public sealed class StateReaderTests
{
    [Theory]
    [MemberData(nameof(Values))]
    public void Value_HasThesePieces(object value, string[] expected) =>
        Assert.Equal(expected, StateReader.Read(new Holder(value), "it", 7).Select(leaf => $"{leaf.Path} = {leaf.Value}"));

    public static TheoryData<object, string[]> Values => new()
    {
        { 3, ["it.value = 3"] },
        { -0.0, ["it.value = -0"] },
        { 1.5m, ["it.value = 1.5"] },
        { "a\"b\n", ["it.value = \"a\\\"b\\u000a\""] },
        { DayOfWeek.Friday, ["it.value = Friday"] },
        { new AgentId(4), ["it.value = agent 4"] },
        { new[] { 1, 2 }, ["it.value.Count = 2", "it.value[0] = 1", "it.value[1] = 2"] },
        { new[,] { { 1, 2 }, { 3, 4 } }, ["it.value.Size = 2 x 2", "it.value[0, 0] = 1", "it.value[0, 1] = 2", "it.value[1, 0] = 3", "it.value[1, 1] = 4"] },
        { new Dictionary<string, int> { ["b"] = 1, ["a"] = 2 }, ["it.value.Count = 2", "it.value[\"a\"] = 2", "it.value[\"b\"] = 1"] },
        { new Dictionary<(int, int), string> { [(1, 2)] = "x" }, ["it.value.Count = 1", "it.value[(1, 2)] = \"x\""] },
        { new HashSet<string> { "b", "a" }, ["it.value.Count = 2", "it.value.Contains(\"a\") = true", "it.value.Contains(\"b\") = true"] },
        { ImmutableHashSet.Create(2, 1), ["it.value.Count = 2", "it.value.Contains(1) = true", "it.value.Contains(2) = true"] },
        { default(ImmutableArray<int>), ["it.value = default"] },
        { new Queue<int>([5]), ["it.value.Count = 1", "it.value[0] = 5"] },
        { (1, "x"), ["it.value.Item1 = 1", "it.value.Item2 = \"x\""] },
        { new Point(1, 2), ["it.value.X = 1", "it.value.Y = 2"] },
        { new Derived(), ["it.value.own = 1", "it.value.more = 2"] },
        { new Nothing(), ["it.value = Nothing"] },
    };

    [Fact]
    public void NullIsAValue_AndWhatIsTransientIsNone() => Assert.Equal("x.kept = null", Assert.Single(StateReader.Read(new Partly(), "x", null).Select(leaf => $"{leaf.Path} = {leaf.Value}")));

    [Fact]
    public void ObjectThatHoldsItself_HasAnEnd()
    {
        var ring = new Ring();
        ring.Next = ring;
        Assert.Equal("deeper than this report goes", StateReader.Read(ring, "x", null)[^1].Value);
    }

    [Fact]
    public void Comparison_ToldAgentsFirst_ThenWhatIsMissingOnOneSide()
    {
        Leaf[] expected = [new(null, "Town.a", "1"), new(2, "Citizen #2.a", "1"), new(1, "Citizen #1.a", "1")];
        Leaf[] actual = [new(null, "Town.a", "2"), new(1, "Citizen #1.a", "1"), new(3, "Citizen #3.a", "1")];
        Assert.Equal(["Citizen #2.a: 1 / (not there)", "Citizen #3.a: (not there) / 1", "Town.a: 1 / 2"], StateComparison.Of(expected, actual).Select(difference => difference.ToString()));
    }

    private sealed class Holder(object value)
    {
        private readonly object value = value;

        public override string ToString() => $"{value}";
    }

    public readonly record struct Point(int X, int Y);

    public class Base
    {
        protected int own = 1;
    }

    public sealed class Derived : Base
    {
        private readonly int more = 2;

        public override string ToString() => $"{own} {more}";
    }

    public sealed class Nothing;

    private sealed class Partly
    {
        [Transient] public int Left = 1;
        public string? kept = null;
    }

    private sealed class Ring
    {
        public Ring? Next;
    }
}
