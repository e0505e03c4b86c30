using System.Globalization;
using System.Text;

namespace MetaIsland.Benchmarks.Keystrokes.Writing;

/// <summary>Agents: a chain of nodes, each with a record of its own for the next, and helpers beside them.</summary>
internal sealed class AgentWriter(SolutionSize size, BodyWriter bodies, ToolWriter tools)
{
    public SourceFile Write(int agent)
    {
        var world = agent / size.AgentsPerSimulation;
        var text = new StringBuilder("namespace Synthetic.Agents;\n\n");
        for (var k = 0; k < size.Nodes - 1; k++)
            text.Append(CultureInfo.InvariantCulture, $"public sealed record Out{agent}_{k}(int Value, int Weight);\n\n");
        text.Append(CultureInfo.InvariantCulture, $"[Agent]\npublic sealed partial class Agent{agent}\n{{\n    private readonly List<int> seen = [];\n    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);\n    private int energy = 10;\n");
        for (var k = 0; k < size.Nodes; k++)
            WriteNode(text, agent, k, world);
        for (var h = 0; h < SolutionSize.MethodsPerFile - size.Nodes; h++)
            WriteHelper(text, h);
        return new SourceFile($"/Synthetic/Agents/Agent{agent}.cs", text.Append("}\n").ToString());
    }

    private void WriteNode(StringBuilder text, int agent, int k, int world)
    {
        var isLast = k == size.Nodes - 1;
        var before = k == 0 ? $"World{world}.View world" : $"Out{agent}_{k - 1} before";
        var verdict = k == size.Nodes - 2 ? $", Verdict{world} verdict" : "";
        var events = isLast ? $", World{world}.Events events" : "";
        var first = k == 0 ? "world.Quota + world.Soil.Length" : "before.Value + before.Weight";
        var calls = new[] { tools.Call(0, "total"), tools.Call(0, "energy"), $"Help{k}(total, me.Random.Next(9))", verdict.Length > 0 ? "verdict.Limit" : null };
        text.Append(CultureInfo.InvariantCulture, $"\n    [Node]\n    {(isLast ? "private void" : $"private Out{agent}_{k}")} Node{k}({before}{verdict}{events}, AgentContext me)\n    {{\n{bodies.Write(first, [.. calls.OfType<string>()])}");
        text.Append(CultureInfo.InvariantCulture, $"        {(k % 3) switch { 0 => "seen.Add(total);", 1 => $"known[\"node{k}\"] = total;", _ => "energy += total % 3;" }}\n");
        text.Append(CultureInfo.InvariantCulture, $"        {(isLast ? $"events.Emit(new Harvest{world}(me.Id, Math.Abs(total % 64), 1));" : $"return new Out{agent}_{k}(total, energy + seen.Count);")}\n    }}\n");
    }

    private void WriteHelper(StringBuilder text, int h)
    {
        var calls = new[] { tools.Call(1, "total"), h > 0 ? $"Help{h - 1}(total % 5, b)" : null, "energy" }.OfType<string>().ToArray();
        text.Append(CultureInfo.InvariantCulture, $"\n    private int Help{h}(int a, int b)\n    {{\n{bodies.Write("a * b", calls)}        return total + seen.Count + known.Count;\n    }}\n");
    }
}
