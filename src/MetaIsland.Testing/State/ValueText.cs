using System.Globalization;
using System.Numerics;
using System.Text;

namespace MetaIsland.Testing.State;

/// <summary>Single values as text that differs where the values do, whatever the culture.</summary>
internal static class ValueText
{
    public const string Null = "null";

    /// <summary>The text of a single value; null for something that has parts.</summary>
    public static string? Find(object value) => value switch
    {
        string text => Quote(text),
        char c => $"'{c}'",
        bool b => b ? "true" : "false",
        float or double or Half => ((IFormattable)value).ToString("R", CultureInfo.InvariantCulture),
        DateTime time => $"{time.ToString("O", CultureInfo.InvariantCulture)} ({time.Kind})",
        DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        AgentId id => $"agent {id.Value.ToString(CultureInfo.InvariantCulture)}",
        Enum or Guid or TimeSpan or BigInteger or decimal or Rune => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        Version or Uri => $"{value}",
        Type type => type.FullName ?? type.Name,
        Delegate function => $"a delegate to {function.Method.DeclaringType?.Name}.{function.Method.Name}",
        IFormattable number when value.GetType().IsPrimitive || number is Int128 or UInt128 => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c))
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
