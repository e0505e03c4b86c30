using System.Reflection;
using MetaIsland.Tests;

namespace MetaIsland.Generators.Tests;

public class ViewTests
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void Collections_AreShownReadOnly_AndValuesAsTheyAre()
    {
        var view = Corpus.Type("FieldKinds", "Demo.FieldKinds.Everything+View");
        Assert.Equal(typeof(ReadOnlyArray<int>), Property("Array"));
        Assert.Equal(typeof(ReadOnlyGrid<int>), Property("Grid"));
        Assert.Equal(typeof(ReadOnlyList<int>), Property("List"));
        Assert.Equal(typeof(ReadOnlyQueue<int>), Property("Queue"));
        Assert.Equal(typeof(ReadOnlyMap<int, string>), Property("Map"));
        Assert.Equal(typeof(ReadOnlySet<long>), Property("Set"));
        Assert.Equal(typeof(int?), Property("Maybe"));
        Assert.Equal(typeof((int, string)), Property("Pair"));
        Assert.Equal(typeof(System.Collections.Immutable.ImmutableArray<int>), Property("ImmutableArray"));

        Type Property(string name) => view.GetProperty(name, All)!.PropertyType;
    }

    [Fact]
    public void View_HoldsOneReference() =>
        Assert.Equal(["world"], Corpus.Type("FieldKinds", "Demo.FieldKinds.Everything+View").GetFields(All).Select(field => field.Name));

    [Fact]
    public void AbsentCollections_AreShownEmpty()
    {
        var blank = WorldProbe.Create("NullableFields", "Demo.NullableFields.Blank");
        Assert.Empty((ReadOnlyArray<int>)blank.Show("Array")!);
        Assert.Empty((ReadOnlyGrid<int>)blank.Show("Grid")!);
        Assert.Empty((ReadOnlyQueue<int?>)blank.Show("Queue")!);
        Assert.Empty((ReadOnlyMap<string, int?>)blank.Show("Map")!);
        Assert.Empty((ReadOnlySet<int>)blank.Show("Set")!);
        Assert.Null(blank.Show("Number"));

        blank.Commit((0, Activator.CreateInstance(Corpus.Type("NullableFields", "Demo.NullableFields.Fill"), 3)!));
        Assert.Equal([3], (ReadOnlyArray<int>)blank.Show("Array")!);
        Assert.Equal(["a", "b"], ((ReadOnlyMap<string, int?>)blank.Show("Map")!).Keys);
        Assert.Equal([1, 2], (ReadOnlySet<int>)blank.Show("Set")!);
    }

    [Fact]
    public void FieldsWithoutAName_AreShown()
    {
        var farm = WorldProbe.Create("FieldStorage", "Demo.FieldStorage.Farm");
        Assert.Equal([1, 2, 3], (ReadOnlyArray<int>)farm.Show("Rain")!);
        Assert.Equal("north", farm.Show("Region"));
        Assert.Equal([5, 6], (ReadOnlyArray<int>)farm.Show("Harvests")!);
        Assert.Equal(["begun"], (ReadOnlyList<string>)farm.Show("Notes")!);
        Assert.Equal(1, farm.Show("Year"));
    }

    [Fact]
    public void Maps_AreEnumeratedInKeyOrder_AfterEachCommit()
    {
        var map = WorldProbe.Create("TupleKeys", "Demo.TupleKeys.Map");
        Assert.Equal([(1, 1), (1, 2), (2, 1)], Owners());
        Assert.Equal(["1a", "1a", "2a", "1b"], Plots());

        map.Commit((0, Event("Leave", 1, 1)));
        Assert.Equal([(1, 2), (2, 1)], Owners());
        Assert.Equal(["1a", "1a", "2a", "1b", "1left"], Plots());

        map.Commit((0, Event("Claim", 0, 9, "x")), (1, Event("Claim", 1, 0, "y")));
        Assert.Equal([(0, 9), (1, 0), (1, 2), (2, 1)], Owners());

        IEnumerable<(int, int)> Owners() => ((ReadOnlyMap<(int, int), string>)map.Show("Owners")!).Keys;

        IEnumerable<string> Plots() => ((System.Collections.IEnumerable)map.Show("Plots")!).Cast<object>()
            .Select(plot => $"{plot.GetType().GetProperty("Row")!.GetValue(plot)}{plot.GetType().GetProperty("Name")!.GetValue(plot)}");

        static object Event(string name, params object[] arguments) =>
            Activator.CreateInstance(Corpus.Type("TupleKeys", "Demo.TupleKeys." + name), arguments)!;
    }

    [Fact]
    public void Queries_AreForwarded()
    {
        Assert.Equal(6, WorldProbe.Create("FieldKinds", "Demo.FieldKinds.Everything").Query("Sum"));
        Assert.Equal(4, WorldProbe.Create("Names", "Demo.namespace.object").Query("int", 3));
    }

    [Fact]
    public void Members_AreAsVisibleAsTheirTypes()
    {
        var view = Corpus.Type("InternalEvents", "Demo.InternalEvents.Village+View");
        Assert.True(view.GetProperty("News")!.GetMethod!.IsPublic);
        Assert.True(view.GetProperty("Secret", All)!.GetMethod!.IsAssembly);
        Assert.True(view.GetProperty("Secrets", All)!.GetMethod!.IsAssembly);
        Assert.True(view.GetMethod("Deepest", All)!.IsAssembly);

        var events = Corpus.Type("InternalEvents", "Demo.InternalEvents.Village+Events");
        Assert.Single(events.GetMethods(), m => m is { Name: "Emit", IsGenericMethod: false });
        Assert.Single(events.GetMethods(All), m => m is { Name: "Emit", IsAssembly: true });

        // A type that only the world can name is not shown.
        var library = Corpus.Type("Nested", "Demo.Nested.Archive+Library+View");
        Assert.Equal(["Books"], library.GetProperties(All).Select(property => property.Name));
    }
}
