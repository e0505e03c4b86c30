using System.Collections;
using System.Collections.Immutable;
using System.Numerics;
using System.Reflection;
using System.Text;

namespace MetaIsland.Generators.Tests;

/// <summary>
/// Values that differ from a given one in one place: each field, element, key and length that state has. The value itself is left alone.
/// </summary>
public static class Variants
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The fields of a world or agent that are state: those of the user and of base classes, transient ones left out.</summary>
    public static IEnumerable<FieldInfo> StateFields(Type type)
    {
        for (var current = type; current is not null && current != typeof(object) && current != typeof(ValueType); current = current.BaseType)
        {
            foreach (var field in current.GetFields(Fields))
            {
                if (!field.IsDefined(typeof(TransientAttribute)) && !field.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute)))
                    yield return field;
            }
        }
    }

    public static IEnumerable<(string Path, object? Value)> Of(object? value, Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return value is null ? [("present", Activator.CreateInstance(underlying))] : Of(value, underlying).Append(("absent", null));
        if (type == typeof(string))
            return value is null ? [("present", "")] : [("longer", value + "!"), ("absent", null)];
        return value switch
        {
            null => [],
            bool b => [("not", !b)],
            char c => [("next", (char)(c + 1))],
            Half h => [("next", h + (Half)1)],
            decimal d => [("next", d + 1), ("scale", d * 1.0m)],
            Int128 n => [("next", n + 1)],
            UInt128 n => [("next", n + 1)],
            BigInteger n => [("next", n + 1)],
            nint n => [("next", n + 1)],
            nuint n => [("next", n + 1)],
            Enum e => [("other", Enum.ToObject(type, (Convert.ToUInt64(e) + 1) & 0x7f))],
            Guid => [("other", Guid.Empty)],
            DateTime d => [("later", d.AddTicks(1)), ("kind", DateTime.SpecifyKind(d, DateTimeKind.Local))],
            DateTimeOffset d => [("later", d.AddTicks(1)), ("offset", d.ToOffset(TimeSpan.FromHours(5)))],
            DateOnly d => [("later", d.AddDays(1))],
            TimeOnly t => [("later", t.Add(TimeSpan.FromTicks(1)))],
            TimeSpan s => [("longer", s + TimeSpan.FromTicks(1))],
            Rune r => [("next", new Rune(r.Value + 1))],
            Version v => [("build", new Version(v.Major, v.Minor, v.Build + 1))],
            Uri u => [("other", new Uri(u.OriginalString + "s"))],
            IConvertible n => [("next", Convert.ChangeType(Convert.ToDouble(n) + 1, type))],
            Array array => OfArray(array),
            IDictionary map => OfMap(map),
            IEnumerable items when type.IsGenericType => OfSequence(items, type),
            _ => OfFields(value),
        };
    }

    private static IEnumerable<(string Path, object? Value)> OfFields(object value)
    {
        foreach (var field in StateFields(value.GetType()))
        {
            foreach (var (path, variant) in Of(field.GetValue(value), field.FieldType))
            {
                var changed = Clone.Invoke(value, null)!;
                field.SetValue(changed, variant);
                yield return ($"{field.Name}.{path}", changed);
            }
        }
    }

    private static IEnumerable<(string Path, object? Value)> OfArray(Array array)
    {
        var element = array.GetType().GetElementType()!;
        if (array.Rank == 2 && array.GetLength(0) != array.GetLength(1))
        {
            var turned = Array.CreateInstance(element, array.GetLength(1), array.GetLength(0));
            Array.Copy(array, turned, array.Length);
            yield return ("turned", turned);
        }
        if (array.Rank == 1)
        {
            var longer = Array.CreateInstance(element, array.Length + 1);
            array.CopyTo(longer, 0);
            yield return ("longer", longer);
        }
        for (var i = 0; i < array.Length; i++)
        {
            int[] index = array.Rank == 2 ? [i / array.GetLength(1), i % array.GetLength(1)] : [i];
            foreach (var (path, variant) in Of(array.GetValue(index), element))
            {
                var changed = (Array)array.Clone();
                changed.SetValue(variant, index);
                yield return ($"[{string.Join(',', index)}].{path}", changed);
            }
        }
    }

    private static IEnumerable<(string Path, object? Value)> OfMap(IDictionary map)
    {
        var pairs = map.Keys.Cast<object>().Select(key => new DictionaryEntry(key, map[key])).ToArray();
        var (keyType, valueType) = (map.GetType().GetGenericArguments()[0], map.GetType().GetGenericArguments()[1]);
        foreach (var pair in pairs)
        {
            yield return ($"without {pair.Key}", With(pairs.Where(p => !p.Key.Equals(pair.Key))));
            foreach (var (path, variant) in Of(pair.Value, valueType))
                yield return ($"[{pair.Key}].{path}", With(pairs.Select(p => p.Key.Equals(pair.Key) ? new(p.Key, variant) : p)));
            foreach (var (path, variant) in Of(pair.Key, keyType).Where(v => v.Value is not null && !map.Contains(v.Value)))
                yield return ($"key {pair.Key}.{path}", With(pairs.Select(p => p.Key.Equals(pair.Key) ? new(variant!, p.Value) : p)));
        }

        object With(IEnumerable<DictionaryEntry> entries)
        {
            var changed = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(keyType, valueType))!;
            foreach (var entry in entries)
                changed.Add(entry.Key, entry.Value);
            return changed.GetType() == map.GetType() ? changed : Generic(nameof(ToImmutableMap), [keyType, valueType], changed);
        }
    }

    private static IEnumerable<(string Path, object? Value)> OfSequence(IEnumerable items, Type type)
    {
        var element = type.GetGenericArguments()[0];
        var array = (Array)Generic(nameof(ToArray), [element], items);
        // Of a set, what would fall together with another element is no variant.
        var isSet = type.Name is "HashSet`1" or "ImmutableHashSet`1";
        foreach (var (path, variant) in OfArray(array).Where(v => !isSet || IsSet((Array)v.Value!)))
            yield return (path, type.Name == "ImmutableList`1" ? Generic(nameof(ToImmutableList), [element], variant!)
                : type.Name == "ImmutableArray`1" ? Generic(nameof(ToImmutableArray), [element], variant!)
                : type.Name == "ImmutableHashSet`1" ? Generic(nameof(ToImmutableSet), [element], variant!)
                : Activator.CreateInstance(type, variant));
    }

    private static bool IsSet(Array items) => items.Cast<object?>().Where(item => item is not null).Distinct().Count() == items.Length;

    private static object Generic(string method, Type[] types, object argument) =>
        typeof(Variants).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(types).Invoke(null, [argument])!;

    private static T[] ToArray<T>(IEnumerable<T> items) => items.ToArray();

    private static ImmutableArray<T> ToImmutableArray<T>(IEnumerable<T> items) => items.ToImmutableArray();

    private static ImmutableList<T> ToImmutableList<T>(IEnumerable<T> items) => items.ToImmutableList();

    private static ImmutableHashSet<T> ToImmutableSet<T>(IEnumerable<T> items) => items.ToImmutableHashSet();

    private static ImmutableDictionary<TKey, TValue> ToImmutableMap<TKey, TValue>(Dictionary<TKey, TValue> map)
        where TKey : notnull => map.ToImmutableDictionary();
}
