using System.Globalization;
using System.Text;

namespace MetaIsland.Benchmarks.Keystrokes.Writing;

/// <summary>Worlds, and the simulations on them.</summary>
internal sealed class WorldWriter(SolutionSize size, BodyWriter bodies, ToolWriter tools)
{
    public SourceFile WriteWorld(int world)
    {
        var text = new StringBuilder("namespace Synthetic.Worlds;\n\n");
        text.Append($$"""
            public readonly record struct Harvest{{world}}(AgentId By, int Plot, int Amount);

            public sealed record Law{{world}}(int Quota);

            [World]
            public sealed partial class World{{world}}
            {
                private readonly int[] soil = new int[64];
                private readonly Dictionary<string, int> prices = new(StringComparer.Ordinal);
                private int quota = 5;

                [Apply(Key = nameof(Harvest{{world}}.Plot))]
                private bool Apply(in Harvest{{world}} harvest)
                {
                    if (harvest.Amount > quota)
                        return false;
                    soil[harvest.Plot] += Grow0(harvest.Amount, 2);
                    return true;
                }

                [Apply]
                private void Apply(Law{{world}} law)
                {
                    quota = law.Quota;
                    prices["law"] = law.Quota;
                }

            """.ReplaceLineEndings("\n"));
        for (var q = 0; q < 6; q++)
            text.Append(CultureInfo.InvariantCulture, $"\n    [Query]\n    public int Ask{q}(int a)\n    {{\n{bodies.Write("a + quota", [$"Grow{q}(total, a)"])}        return total + soil[{q}];\n    }}\n");
        for (var h = 0; h < SolutionSize.MethodsPerFile - 8; h++)
            text.Append(CultureInfo.InvariantCulture, $"\n    private static int Grow{h}(int a, int b)\n    {{\n{bodies.Write("a - b", [.. new[] { tools.Call(2, "total") }.OfType<string>()])}        return total;\n    }}\n");
        return new SourceFile($"/Synthetic/Worlds/World{world}.cs", text.Append("}\n").ToString());
    }

    public SourceFile WriteSimulation(int world)
    {
        var first = world * size.AgentsPerSimulation;
        var agents = string.Join(", ", Enumerable.Range(first, size.AgentsPerSimulation).Select(agent => "Agent" + agent));
        var text = new StringBuilder("namespace Synthetic.Simulations;\n\n");
        text.Append($$"""
            public sealed record Verdict{{world}}(int Limit);

            [Simulation<World{{world}}, {{agents}}>]
            public sealed partial class Simulation{{world}}
            {
                [SyncPoint]
                private static Verdict{{world}} Judge(Gather<Out{{first}}_0> bids, World{{world}}.View world)
                {
                    var total = world.Quota;
                    foreach (var bid in bids)
                        total += Count0(bid.Value.Value, bid.Value.Weight);
                    return new Verdict{{world}}(total);
                }

            """.ReplaceLineEndings("\n"));
        for (var h = 0; h < SolutionSize.MethodsPerFile - 1; h++)
            text.Append(CultureInfo.InvariantCulture, $"\n    private static int Count{h}(int a, int b)\n    {{\n{bodies.Write("a ^ b", [.. new[] { tools.Call(3, "total") }.OfType<string>()])}        return total;\n    }}\n");
        return new SourceFile($"/Synthetic/Simulations/Simulation{world}.cs", text.Append("}\n").ToString());
    }
}
