using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using MetaIsland.State;

namespace MetaIsland.Testing.State;

/// <summary>The fields of a type that are state, by the names their author gave them.</summary>
internal static class FieldNames
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Fields of base classes first, in the order they were written.</summary>
    [RequiresUnreferencedCode("Looks at fields by reflection; a trimmed program may lack them.")]
    public static IEnumerable<(string Name, FieldInfo Field)> Of(Type type)
    {
        var bases = new Stack<Type>();
        for (var one = type; one is not null && one != typeof(object) && one != typeof(ValueType); one = one.BaseType)
            bases.Push(one);
        return bases.SelectMany(one => one.GetFields(Own)).Where(IsState).Select(field => (NameOf(field.Name), field));
    }

    // What generated code keeps of the order of maps comes from the maps.
    private static bool IsState(FieldInfo field) =>
        !field.IsDefined(typeof(TransientAttribute), inherit: false)
        && !(field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(KeyOrder<>))
        && field.GetCustomAttribute<System.ComponentModel.EditorBrowsableAttribute>() is not { State: System.ComponentModel.EditorBrowsableState.Never };

    /// <summary><c>&lt;Name&gt;k__BackingField</c> and <c>&lt;name&gt;P</c>, a captured parameter, are what stands between the brackets.</summary>
    private static string NameOf(string field) => field.StartsWith('<') && field.IndexOf('>', StringComparison.Ordinal) is > 1 and var end ? field[1..end] : field;
}
