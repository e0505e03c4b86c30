using IslandSample.Loading;
using IslandSample.Society;

namespace IslandSample.Tests;

public sealed class ScenarioReaderTests
{
    [Fact]
    public void WhenAllIsRight_EveryFieldIsRead()
    {
        var scenario = Scenarios.Read(Scenarios.Small);

        Assert.Equal(("small", 6, 1UL, 8), (scenario.Name, scenario.Rounds, scenario.Seed, scenario.Members));
        Assert.Equal(new Ground(3, 2, 50, 100, 20, 5, 5), scenario.Ground);
        Assert.Equal(new Customs(20, 5, 30), scenario.Customs);
        Assert.Equal(new MemberGroup("rich", 3, new Character(15, 100, true, default)), scenario.Groups[1]);
    }

    [Theory]
    [InlineData("commons")]
    [InlineData("govsim")]
    public void ShippedScenario_IsRight(string name) => Assert.Equal(name, ScenarioFile.Load(name).Name);

    [Fact]
    public void WhenItIsNotJson_SaysWhere() => AssertRefused("\"take\": 6", "\"take\": six", "test.json(5): this is not JSON: 's' is an invalid start of a value.");

    [Fact]
    public void WhenItEndsEarly_SaysSo() => AssertMessage("{", "test.json(1): this is not JSON: ");

    [Fact]
    public void WhenSomethingFollows_SaysSo() => AssertMessage(Scenarios.Small + "{}", "test.json(8): this is not JSON: ");

    [Fact]
    public void WhenItIsNoObject_SaysSo() => AssertMessage("[]", "test.json(1): the scenario must be an object: { ... }");

    [Fact]
    public void UnknownField_IsRefused() =>
        AssertRefused("\"take\": 6", "\"take\": 6, \"tkae\": 6", "test.json(5): members[0].tkae is unknown here; known are: name, count, take, generosity, proposes");

    [Fact]
    public void MissingField_IsNamed() => AssertRefused("\"take\": 15, ", "", "test.json(6): members[1] lacks the field \"take\"");

    [Fact]
    public void FieldGivenTwice_IsRefused() => AssertRefused("\"meal\": 5,", "\"meal\": 5, \"meal\": 6,", "test.json(3): customs.meal is given twice");

    [Theory]
    [InlineData("-1")]
    [InlineData("1001")]
    [InlineData("6.5")]
    [InlineData("1e2")]
    [InlineData("99999999999999999999")]
    public void NumberOutOfRange_IsRefused(string number) =>
        AssertRefused("\"take\": 6", $"\"take\": {number}", $"test.json(5): members[0].take must be a whole number from 0 to 1000, but is {number}");

    [Fact]
    public void TextForNumber_IsRefused() =>
        AssertRefused("\"rounds\": 6", "\"rounds\": \"6\"", "test.json(1): rounds must be a whole number from 1 to 1000000");

    [Fact]
    public void NumberForText_IsRefused() => AssertRefused("\"poor\"", "1", "test.json(5): members[0].name must be a text in quotes");

    [Fact]
    public void EmptyText_IsRefused() => AssertRefused("\"poor\"", "\"\"", "test.json(5): members[0].name must not be empty");

    [Fact]
    public void NumberForFlag_IsRefused() => AssertRefused("\"proposes\": true },", "\"proposes\": 1 },", "test.json(5): members[0].proposes must be true or false");

    [Fact]
    public void NumberForObject_IsRefused() =>
        AssertRefused("""{ "slowPercent": 0, "milliseconds": 0 }""", "0", "test.json(3): thinking must be an object: { ... }");

    [Fact]
    public void NoMembers_AreRefused()
    {
        var from = Scenarios.Small.IndexOf("[", StringComparison.Ordinal);
        AssertMessage(Scenarios.Small[..from] + "[] }", "test.json(4): members must have at least one entry");
    }

    [Fact]
    public void MoreStockThanCapacity_IsRefused() =>
        AssertRefused("\"stock\": 50", "\"stock\": 101", "test.json(2): ground.stock must not be more than the capacity of 100, but is 101");

    [Fact]
    public void TooManyMembersInAll_AreRefused() =>
        AssertRefused("\"count\": 5", "\"count\": 1000000", "test.json(4): members add up to 1000003, and 1000000 is the most");

    [Fact]
    public void MissingFile_IsNamed() => Assert.StartsWith("gone.json: there is no such file", Assert.Throws<ScenarioException>(() => ScenarioFile.Load("gone.json")).Message);

    private static void AssertRefused(string right, string wrong, string message)
    {
        Assert.Contains(right, Scenarios.Small);
        AssertMessage(Scenarios.Small.Replace(right, wrong), message);
    }

    private static void AssertMessage(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<ScenarioException>(() => Scenarios.Read(json)).Message);
}
