using System.Globalization;
using System.Text;

namespace MetaIsland.Benchmarks.Keystrokes.Writing;

/// <summary>Writes bodies as people write them: loops, lambdas, text, maps, calls. All begin with a <c>total</c> and go on with it.</summary>
internal sealed class BodyWriter(Random random)
{
    private int next;

    /// <param name="first">An expression the body begins with.</param>
    /// <param name="calls">Expressions it makes use of.</param>
    public string Write(string first, IReadOnlyList<string> calls)
    {
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"        var total = {first};\n");
        var statements = Enumerable.Range(0, random.Next(3, 6)).Select(_ => Statement())
            .Concat(calls.Select(call => $"total += {call};"))
            .ToArray();
        random.Shuffle(statements);
        foreach (var line in statements.SelectMany(statement => statement.Split('\n')))
            body.Append("        ").Append(line).Append('\n');
        return body.ToString();
    }

    private string Statement()
    {
        var n = next++;
        var (a, b) = (random.Next(2, 40), random.Next(3, 90));
        return random.Next(8) switch
        {
            0 => $"for (var i{n} = 0; i{n} < {a}; i{n}++)\n{{\n    total += i{n} * {b};\n    if (total % {a} == 0)\n        total -= {b};\n}}",
            1 => $"var picked{n} = Enumerable.Range(0, {a}).Where(v => v % {b} != 1).Select(v => v * {b} + total % 7).ToList();\ntotal += picked{n}.Sum(v => v % {a}) + picked{n}.Count;",
            2 => $"var map{n} = new Dictionary<string, int>(StringComparer.Ordinal) {{ [\"first\"] = total, [\"k{b}\"] = {a} }};\nmap{n}[\"second\"] = total % {b};\nif (map{n}.TryGetValue(\"k{a}\", out var found{n}))\n    total += found{n};",
            3 => $"var text{n} = string.Create(CultureInfo.InvariantCulture, $\"{{total}} of {{{a}}} and {{total % {b}}}\");\ntotal += text{n}.Length + (text{n}.Contains('1', StringComparison.Ordinal) ? {a} : {b});",
            4 => $"var list{n} = new List<int> {{ total, {a}, {b} }};\nlist{n}.Add(total / {a});\nlist{n}.Sort();\nforeach (var item{n} in list{n})\n    total += item{n} & {b};",
            5 => $"total += (total % 4) switch {{ 0 => {a}, 1 => {b}, 2 => total / {a}, _ => 1 }};\nwhile (total > {b * 1000})\n    total /= {a};",
            6 => $"int Fold{n}(int value) => value % {a} + {b};\ntotal = Fold{n}(total) + Fold{n}(total / {a});",
            _ => $"var words{n} = new[] {{ \"stone\", \"wood\", \"k{a}\" }};\nvar long{n} = words{n}.Where(w => w.Length > {a % 5}).OrderBy(w => w, StringComparer.Ordinal).ToArray();\ntotal += long{n}.Length > 1 ? string.Join(\",\", long{n}).Length : {b};",
        };
    }
}
