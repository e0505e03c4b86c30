namespace MetaIsland.Testing.Tests;

/// <summary>What each kind of mistake is found by, and where the report puts it.</summary>
public sealed class UnsafeTests
{
    [Theory]
    [InlineData("StaticCounter", 0, "Citizen #0.number", "1", "33")]
    [InlineData("RandomShared", 0, "Citizen #0.luck", null, null)]
    [InlineData("Clock", 0, "Citizen #0.seen", null, null)]
    public Task WhatIsRemembered_IsFoundByASecondRun(string program, int round, string path, string? expected, string? actual) =>
        AssertFoundAsync(program, "a second run", round, path, expected, actual);

    [Theory]
    [InlineData("CultureText", "culture de-DE", 0, "Citizen #1.price", "\"1.5\"", "\"1,5\"")]
    [InlineData("TurkishCase", "culture tr-TR", 2, "Citizen #0.knows", "true", "false")]
    [InlineData("OrderOfTexts", "culture da-DK", 0, "Citizen #0.first", "\"Å\"", "\"Z\"")]
    public Task Culture_IsFoundByTheCulture(string program, string way, int round, string path, string expected, string actual) =>
        AssertFoundAsync(program, way, round, path, expected, actual, new FuzzOptions { Cultures = [way["culture ".Length..]], Seeds = 0 });

    [Theory]
    [InlineData("UnorderedNodes", 0)]
    [InlineData("OrderedStatic", 2)]
    [InlineData("SharedObject", 0)]
    [InlineData("ReusedOutput", 0)]
    [InlineData("AsyncOrder", 0)]
    [InlineData("FailsInOrder", 1)]
    [InlineData("AheadOfTheRound", null)]
    public async Task Order_IsFoundByASeed_ThatRepeatsIt(string program, int? round)
    {
        var report = await Programs.Named("Unsafe", program).FuzzAsync(options: new FuzzOptions { Schedules = [], Processes = 0 });
        var found = Assert.IsType<FuzzDifference>(report.Difference);
        Assert.NotNull(found.Seed);
        if (round is not null)
            Assert.Equal(round, found.Round);
        for (var i = 0; i < 3; i++)
        {
            var again = await Programs.Named("Unsafe", program).FuzzAsync(found.Round + 1, FuzzOptions.OnlySeed(found.Seed.Value));
            Assert.Equal(found.Fields, again.Difference?.Fields);
        }
    }

    /// <summary>Also by seeds whose rounds overlap, where only the end of a run is looked at.</summary>
    [Fact]
    public async Task EverySeed_NamesTheFirstRound()
    {
        var found = 0;
        for (var seed = 0UL; seed < 64; seed++)
        {
            var report = await Programs.Named("Unsafe", "OrderedStatic").FuzzAsync(rounds: 6, FuzzOptions.OnlySeed(seed));
            if (report.Difference is { } difference)
                Assert.Equal((2, ++found), (difference.Round, found));
        }
        Assert.True(found > 50, $"Only {found} of 64 seeds tell.");
    }

    [Fact]
    public async Task ThreadsThatMeet_AreFoundByRealSchedules_NotBySeeds()
    {
        var program = Programs.Named("Unsafe", "LostUpdate");
        Assert.True((await program.FuzzAsync(options: new FuzzOptions { Schedules = [], Processes = 0, Seeds = 20 })).IsSame);
        var report = await program.FuzzAsync(rounds: 20, new FuzzOptions { Seeds = 0, Cultures = [], Processes = 0, Repeats = 10 });
        Assert.Equal("Town.total", report.Difference?.Path);
    }

    private static async Task AssertFoundAsync(string program, string way, int round, string path, string? expected, string? actual, FuzzOptions? options = null)
    {
        var report = await Programs.Named("Unsafe", program).FuzzAsync(options: options);
        var found = Assert.IsType<FuzzDifference>(report.Difference);
        Assert.Equal((way, round, path), (found.Way, found.Round, found.Path));
        if (expected is not null)
            Assert.Equal((expected, actual), (found.Expected, found.Actual));
    }
}
