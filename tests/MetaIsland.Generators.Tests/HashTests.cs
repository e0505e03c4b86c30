using System.Reflection;
using MetaIsland.Agents;
using MetaIsland.State;
using MetaIsland.Tests;

namespace MetaIsland.Generators.Tests;

public class HashTests
{
    public static TheoryData<string, string> Worlds => new()
    {
        { "FieldKinds", "Demo.FieldKinds.Everything" },
        { "FieldStorage", "Demo.FieldStorage.Farm" },
        { "NullableFields", "Demo.NullableFields.Blank" },
        { "TupleKeys", "Demo.TupleKeys.Map" },
        { "InternalEvents", "Demo.InternalEvents.Village" },
        { "Names", "Demo.namespace.object" },
        { "Nested", "Demo.Nested.Archive+Library" },
    };

    public static TheoryData<string, string> Agents => new()
    {
        { "StructAgents", "Demo.StructAgents.Car" },
        { "StructAgents", "Demo.StructAgents.Dot" },
        { "BaseClassAgents", "Demo.BaseClassAgents.Sheep" },
        { "BaseClassAgents", "Demo.BaseClassAgents.Wolf" },
        { "FamilyTree", "Demo.FamilyTree.Household" },
        { "TupleKeys", "Demo.TupleKeys.Walker" },
        { "Names", "Demo.namespace.class" },
    };

    [Theory]
    [MemberData(nameof(Worlds))]
    public void WorldHash_DiffersWhereverOneValueDiffers(string program, string type) =>
        AssertEveryVariantDiffers(() => WorldProbe.Create(program, type).World, world => WorldProbe.Of(world).Hash());

    [Theory]
    [MemberData(nameof(Agents))]
    public void AgentHash_DiffersWhereverOneValueDiffers(string program, string type) =>
        AssertEveryVariantDiffers(() => CreateAgent(Corpus.Type(program, type)), Hash);

    [Fact]
    public void TransientFields_AreNotHashed()
    {
        var world = WorldProbe.Create("FieldKinds", "Demo.FieldKinds.Everything");
        var before = world.Hash();
        Field(world, "cache").SetValue(world.World, 5);
        Assert.Equal(before, world.Hash());
    }

    [Fact]
    public void EmptyGridsOfDifferentWidth_Differ()
    {
        var world = WorldProbe.Create("FieldKinds", "Demo.FieldKinds.Everything");
        Field(world, "grid").SetValue(world.World, new int[0, 2]);
        var narrow = world.Hash();
        Field(world, "grid").SetValue(world.World, new int[0, 3]);
        Assert.NotEqual(narrow, world.Hash());
    }

    [Fact]
    public void OrderInWhichAMapWasFilled_IsNotHashed()
    {
        var (world, other) = (WorldProbe.Create("Names", "Demo.namespace.object"), WorldProbe.Create("Names", "Demo.namespace.object"));
        var (map, otherMap) = ((Dictionary<string, int>)world.Field("key")!, (Dictionary<string, int>)other.Field("key")!);
        foreach (var key in new[] { "a", "b", "c" })
            map.Add(key, 1);
        foreach (var key in new[] { "c", "x", "b", "a" })
            otherMap.Add(key, 1);
        otherMap.Remove("x");
        Assert.Equal(world.Hash(), other.Hash());
    }

    [Fact]
    public void DerivedObjectInAField_IsRefused()
    {
        var harness = GeneratorHarness.Run("""
            using MetaIsland;
            public class Pet { public int Age = 1; }
            public class Dog : Pet { public int Tricks = 1; }
            [Agent] public sealed partial class Owner
            {
                Pet pet = new Dog();
                [Node] void Feed() => pet.Age++;
            }
            """);
        var agent = (IAgent)Activator.CreateInstance(harness.Load().GetType("Owner")!)!;
        var error = Assert.Throws<InvalidOperationException>(() => agent.Hash(new StateHasher()));
        Assert.Contains("Dog", error.Message, StringComparison.Ordinal);
    }

    private static FieldInfo Field(WorldProbe world, string name) =>
        world.World.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!;

    private static void AssertEveryVariantDiffers(Func<object> create, Func<object, StateHash> hash)
    {
        var original = create();
        var seen = new Dictionary<StateHash, string> { [hash(original)] = "the original" };
        Assert.Equal(hash(original), hash(create()));
        var fields = Variants.StateFields(original.GetType()).ToArray();
        Assert.NotEmpty(fields);
        foreach (var field in fields)
        {
            var variants = Variants.Of(field.GetValue(original), field.FieldType).ToArray();
            foreach (var (path, variant) in variants)
            {
                var changed = create();
                field.SetValue(changed, variant);
                var name = $"{field.Name}.{path}";
                Assert.True(seen.TryAdd(hash(changed), name), $"{name} hashes like {seen.GetValueOrDefault(hash(changed))}");
            }
        }
    }

    private static StateHash Hash(object agent)
    {
        var hasher = new StateHasher();
        ((IAgent)agent).Hash(hasher);
        return hasher.Finish();
    }

    // Agents without a constructor that takes nothing get arguments of their types.
    private static object CreateAgent(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First(c =>
            c.GetParameters() is not [var only] || only.ParameterType != type);
        return constructor.Invoke(constructor.GetParameters().Select(p => p.ParameterType == typeof(string) ? (object)"name" : 3).ToArray());
    }
}
