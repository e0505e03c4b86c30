using MetaIsland.Tests;

namespace MetaIsland.Generators.Tests;

public class OtherAssemblyTests
{
    [Fact]
    public void AgentOfAWorldInAnotherAssembly_Compiles()
    {
        var worlds = GeneratorHarness.Run(CompilationFactory.Create(
            ["""
                using MetaIsland;
                namespace Worlds;
                public readonly record struct Rain(int Plot);
                internal readonly record struct Drought(int Plot);
                [World] public sealed partial class Island
                {
                    int[] soil = [1];
                    Dictionary<(int, int), int> owners = [];
                    [Apply] void Apply(Rain rain) => soil[rain.Plot] += owners.Count;
                    [Apply] void Apply(Drought drought) => soil[drought.Plot]--;
                    [Query] public int Total() => soil.Sum();
                }
                """],
            references: [],
            assembly: "Worlds")).ToReference();

        GeneratorHarness.Run(CompilationFactory.Create(
            ["""
                using MetaIsland;
                using Worlds;
                [Agent] public sealed partial class Islander
                {
                    Dictionary<(int, int), int> seen = new() { [(1, 1)] = 1 };
                    [Node] int Look(Island.View island) => island.Soil[0] + island.Owners.Count + island.Total() + seen.Count;
                    [Node] void Pray(int seen, Island.Events events) => events.Emit(new Rain(seen));
                }
                """],
            references: [worlds],
            assembly: "Agents")).AssertClean();
    }
}
