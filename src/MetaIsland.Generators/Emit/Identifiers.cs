using System.Text;

namespace MetaIsland.Generators.Emit;

/// <summary>Names for generated members, made from the user's names; each is handed out once.</summary>
internal sealed class Identifiers(IEnumerable<string> taken)
{
    private readonly HashSet<string> taken = new(taken, StringComparer.Ordinal);

    /// <summary>The name itself, or with the first number from 2 up that makes it unique and no keyword.</summary>
    public string Unique(string name)
    {
        // As a name of its own an underscore is a discard.
        if (name == "_")
            name = "value";
        var unique = name;
        for (var number = 2; SourceWriterExtensions.Escape(unique) != unique || !taken.Add(unique); number++)
            unique = name + number;
        return unique;
    }

    /// <summary><c>PairInt</c> for <c>Pair&lt;int&gt;</c>, <c>Soil</c> for <c>_soil</c>.</summary>
    public static string Pascal(string name)
    {
        var text = new StringBuilder(name.Length);
        var isStart = true;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
                text.Append(isStart ? char.ToUpperInvariant(c) : c);
            isStart = !char.IsLetterOrDigit(c);
        }
        return text.Length == 0 || char.IsDigit(text[0]) ? "_" + text : text.ToString();
    }

    /// <summary>As <see cref="Pascal"/>, with a small first letter.</summary>
    public static string Camel(string name)
    {
        var pascal = Pascal(name);
        return char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }
}
