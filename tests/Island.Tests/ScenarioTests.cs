namespace IslandSample.Tests;

public sealed class ScenarioTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(200)]
    [InlineData(12_345)]
    public void WithMembers_HasAsManyAsAskedFor(int members)
    {
        var scenario = Scenarios.Commons.WithMembers(members);

        Assert.Equal(members, scenario.Members);
        Assert.Equal(members, scenario.CreateMembers().Length);
    }

    [Fact]
    public void WithMembers_KeepsSharesAndCrowding()
    {
        var scenario = Scenarios.Commons.WithMembers(2000);

        Assert.Equal([1200, 600, 200], scenario.Groups.Select(group => group.Count));
        Assert.Equal(480, scenario.Ground.Plots);
    }
}
