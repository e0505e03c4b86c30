using System.Reflection;
using MetaIsland.Tests;

namespace MetaIsland.Generators.Tests;

public class CopyTests
{
    public static TheoryData<string, string, string, object[]> Worlds => new()
    {
        { "FieldKinds", "Demo.FieldKinds.Everything", "Touched", [new AgentId(77)] },
        { "FieldStorage", "Demo.FieldStorage.Farm", "Sow", [1, 5] },
        { "NullableFields", "Demo.NullableFields.Blank", "Fill", [7] },
        { "TupleKeys", "Demo.TupleKeys.Map", "Leave", [1, 2] },
        { "Contests", "Demo.Contests.Island", "QuotaSet", [9] },
        { "Names", "Demo.namespace.object", "Event", [9] },
    };

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Copy_HasTheSameHash_AndNoFurtherPart(string program, string type, string e, object[] arguments)
    {
        var world = WorldProbe.Create(program, type);
        var before = world.Hash();
        var copy = world.Copy();
        Assert.Equal(before, copy.Hash());

        world.Commit((0, Event(program, type, e, arguments)));
        Assert.NotEqual(before, world.Hash());
        Assert.Equal(before, copy.Hash());

        copy.Commit((0, Event(program, type, e, arguments)));
        Assert.Equal(world.Hash(), copy.Hash());
    }

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Copy_SharesNoCollectionThatCanChange(string program, string type, string e, object[] arguments)
    {
        var world = WorldProbe.Create(program, type);
        world.Commit((0, Event(program, type, e, arguments)));
        var copy = world.Copy();
        foreach (var field in world.World.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
        {
            var isShared = ReferenceEquals(field.GetValue(world.World), field.GetValue(copy.World)) && field.GetValue(world.World) is not null;
            var isMutable = field.FieldType.IsArray || field.FieldType.Namespace is "System.Collections.Generic" or "MetaIsland.State";
            Assert.False(isShared && isMutable, $"{field.Name} is shared");
        }
    }

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Fork_CopiesTheFieldsAskedFor_WithTheirOrders(string program, string type, string e, object[] arguments)
    {
        var world = WorldProbe.Create(program, type);
        world.Commit((0, Event(program, type, e, arguments)));
        Assert.Empty(Apart(world, world.Fork(0)));
        var all = new HashSet<FieldInfo>();
        for (var field = 0; field < 64; field++)
        {
            var fork = world.Fork(1UL << field);
            Assert.Equal(world.Hash(), fork.Hash());
            var apart = Apart(world, fork);
            var orders = apart.Count(one => one.FieldType.Namespace == "MetaIsland.State");
            Assert.True(field == 63 || apart.Count - orders <= 1 && orders <= 1, $"bit {field} copies {string.Join(", ", apart.Select(one => one.Name))}");
            all.UnionWith(apart);
        }
        Assert.Equal(Apart(world, world.Copy()), all);
    }

    [Fact]
    public void Copy_CopiesTransientFieldsToo()
    {
        var world = WorldProbe.Create("FieldKinds", "Demo.FieldKinds.Everything");
        world.Commit((0, Event("FieldKinds", "Demo.FieldKinds.Everything", "Touched", new AgentId(1))));
        var copy = world.Copy();
        Assert.Equal(1, copy.Field("cache"));
        Assert.Equal([2], (int[])copy.Field("caches")!);
        Assert.NotSame(world.Field("caches"), copy.Field("caches"));
    }

    [Fact]
    public void ViewOfCopy_KeepsItsKeyOrder_WhenTheOriginalChanges()
    {
        var world = WorldProbe.Create("TupleKeys", "Demo.TupleKeys.Map");
        Assert.Equal("1 3", Keys(world));
        var copy = world.Copy();
        var view = copy.View();

        world.Commit((0, Event("TupleKeys", "Demo.TupleKeys.Map", "Leave", 1, 2)));

        Assert.Equal("0 3", Keys(world));
        Assert.Equal("1 3", Keys(copy, view));
    }

    /// <summary>The collections, and orders of their keys, that two worlds do not share.</summary>
    private static HashSet<FieldInfo> Apart(WorldProbe one, WorldProbe other) =>
        [.. one.World.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(field => field.FieldType.IsArray || field.FieldType.Namespace is "System.Collections.Generic" or "MetaIsland.State")
            .Where(field => !ReferenceEquals(field.GetValue(one.World), field.GetValue(other.World)))];

    private static string Keys(WorldProbe world, object? view = null) =>
        string.Join(' ', ((IEnumerable<KeyValuePair<AgentId, int>>)world.Show("Score", view)!).Select(pair => pair.Key.Value));

    private static object Event(string program, string world, string name, params object[] arguments) =>
        Activator.CreateInstance(Corpus.Type(program, world[..(world.LastIndexOf('.') + 1)] + name), arguments)!;
}
