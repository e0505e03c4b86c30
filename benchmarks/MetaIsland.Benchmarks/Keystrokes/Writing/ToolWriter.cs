using System.Globalization;
using System.Text;

namespace MetaIsland.Benchmarks.Keystrokes.Writing;

/// <summary>Classes of helpers, in layers that call the next one; every fourth has objects with state, chosen by an interface.</summary>
internal sealed class ToolWriter(Random random, BodyWriter bodies, string prefix, int count)
{
    private const int Layers = 5;

    /// <summary>A call of some method of a layer; null below the last one.</summary>
    public string? Call(int layer, string argument)
    {
        var first = count * layer / Layers;
        var last = count * (layer + 1) / Layers;
        if (layer >= Layers || first == last)
            return null;
        var tool = random.Next(first, last);
        var method = random.Next(SolutionSize.MethodsPerFile - 1);
        return IsObject(tool)
            ? random.Next(3) == 0 ? $"((I{prefix}{tool})new {prefix}{tool}({argument})).Weigh({argument}, {method})" : $"new {prefix}{tool}({argument}).M{method}({argument}, {method})"
            : $"{prefix}{tool}.M{method}({argument}, {method})";
    }

    /// <param name="tool">Its number.</param>
    /// <param name="below">Where calls may go beside the next layer.</param>
    public SourceFile Write(int tool, ToolWriter? below)
    {
        var layer = tool * Layers / count;
        var text = new StringBuilder("namespace Synthetic.Tools;\n\n");
        var isObject = IsObject(tool);
        if (isObject)
        {
            text.Append(CultureInfo.InvariantCulture, $"public interface I{prefix}{tool}\n{{\n    int Weigh(int a, int b);\n}}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"public sealed class {prefix}{tool}(int start) : I{prefix}{tool}\n{{\n    private readonly List<int> seen = [start];\n    private int sum = start;\n");
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"public static class {prefix}{tool}\n{{\n    private const int Scale = {random.Next(3, 50)};\n");
        }
        for (var m = 0; m < SolutionSize.MethodsPerFile; m++)
        {
            // The last one is what the interface names.
            var name = isObject && m == SolutionSize.MethodsPerFile - 1 ? "Weigh" : "M" + m;
            var calls = new[] { Call(layer + 1, "total"), m % 2 == 0 ? Call(layer + 1, "a + " + m) : null, m % 5 == 4 ? below?.Call(layer, "total") : null }.OfType<string>().ToList();
            // Some are recursive, and some call their neighbour.
            if (m % 9 == 8)
                calls.Add($"(b > 0 ? {name}(a, b - 1) : 0)");
            else if (m % 3 == 1)
                calls.Add($"M{m - 1}(total, b)");
            if (isObject && m % 4 == 0)
                calls.Add("(sum += seen.Count)");
            text.Append(CultureInfo.InvariantCulture, $"\n    public {(isObject ? "" : "static ")}int {name}(int a, int b)\n    {{\n{bodies.Write("a + b", calls)}");
            text.Append(isObject && m % 4 == 2 ? "        seen.Add(total);\n        return total + seen[0];\n    }\n" : $"        return total{(isObject ? "" : " % Scale")};\n    }}\n");
        }
        return new SourceFile($"/Synthetic/Tools/{prefix}{tool}.cs", text.Append("}\n").ToString());
    }

    private static bool IsObject(int tool) => tool % 4 == 3;
}
