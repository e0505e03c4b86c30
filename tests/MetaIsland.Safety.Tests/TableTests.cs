using MetaIsland.Safety.Tests.Cases;
using Xunit.Abstractions;

namespace MetaIsland.Safety.Tests;

/// <summary><c>dotnet test tests/MetaIsland.Safety.Tests --filter Table --logger "console;verbosity=detailed"</c> prints it.</summary>
public class TableTests(ITestOutputHelper output)
{
    [Fact]
    public void Table_HasEveryCase()
    {
        var table = Table.Print();
        output.WriteLine(table);
        Assert.Contains($"/ {SafetyCases.All.Count(c => c.IsUnsafe)}, with", table, StringComparison.Ordinal);
    }
}
