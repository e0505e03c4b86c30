using System.Text.RegularExpressions;
using MetaIsland.Model;
using static MetaIsland.Generators.Emit.SourceWriterExtensions;

namespace MetaIsland.Generators.Emit;

/// <summary>
/// How generated code reads and writes fields: by name where C# lets it, else through an accessor, which is noted here and written once,
/// at the end of the type.
/// </summary>
internal sealed class FieldAccess(StateSpec state)
{
    // Names of parameters and locals of the methods that access fields of "this".
    private static readonly Regex Locals = new(@"^((hasher|copy|value|key|item|present)\d*|after|diff|bytes|fields)$");

    private readonly Identifiers identifiers = new(state.Fields.Select(field => field.Name));
    private readonly Dictionary<(string Owner, string Field), string> names = [];
    private readonly List<Accessor> accessors = [];

    /// <summary>
    /// The type that holds a field, as the accessor's parameter needs it.
    /// </summary>
    /// <param name="Type">As generated code writes it.</param>
    /// <param name="Prefix">In front of the accessor's name; empty for the user's type itself.</param>
    /// <param name="IsValueType">Then it is passed by reference.</param>
    internal sealed record Owner(string Type, string Prefix, bool IsValueType)
    {
        public static Owner Of(WorldSpec world) => new(world.Path.Name, "", IsValueType: false);

        public static Owner Of(AgentSpec agent) => new(agent.Path.Name, "", agent.IsStruct);

        public static Owner Of(CompositeSpec composite) =>
            new(composite.Type.Name, Identifiers.Pascal(composite.Type.Short), composite.Type.IsValueType);
    }

    /// <summary>Reads a field of <paramref name="instance"/>, which may be <c>this</c>.</summary>
    public string Read(Owner owner, FieldSpec field, string instance)
    {
        if (!IsNamed(field))
            return Call(owner, field, instance);
        var name = Escape(field.Name);
        return instance == "this" && !Locals.IsMatch(name) ? name : $"{instance}.{name}";
    }

    /// <summary>What stands to the left of an assignment to a field of <paramref name="instance"/>.</summary>
    public string Write(Owner owner, FieldSpec field, string instance)
    {
        if (!IsNamed(field) || field.Storage == FieldStorage.AutoProperty)
            return Call(owner, field, instance);
        var name = $"{instance}.{Escape(field.Name)}";
        return field.Storage == FieldStorage.ReadOnlyField ? $"{Names.Unsafe}.AsRef(in {name})" : name;
    }

    /// <summary>
    /// Whether <see cref="Read"/> has a way to the field: .NET 8 has no accessors for members of generic types, so what has no name there
    /// stays unknown.
    /// </summary>
    public static bool CanRead(Owner owner, FieldSpec field) => IsNamed(field) || !(field.DeclaringType ?? owner.Type).Contains('<');

    public void Emit(SourceWriter writer) => writer.Separated(accessors, accessor =>
    {
        writer.Summary($"The field <c>{Xml(accessor.Field.Name)}</c> of <c>{Xml(accessor.Owner.Substring(accessor.Owner.LastIndexOf(':') + 1))}</c>, which no name reaches from here.");
        writer.Generated();
        writer.Line($"[{Names.UnsafeAccessor}({Names.UnsafeAccessorKind}.Field, Name = {Literal(accessor.Field.MetadataName)})]");
        writer.Line($"private static extern ref {accessor.Field.Shape.Declared()} {accessor.Name}({accessor.Parameter});");
    });

    // A captured parameter has a name in instance members of its own type only: not in a view, and not for another instance.
    private static bool IsNamed(FieldSpec field) => field.IsReadable && field.Storage != FieldStorage.CapturedParameter;

    private string Call(Owner owner, FieldSpec field, string instance)
    {
        var type = field.DeclaringType ?? owner.Type;
        if (!names.TryGetValue((type, field.MetadataName), out var name))
        {
            name = identifiers.Unique($"{owner.Prefix}{Identifiers.Pascal(field.Name)}Field");
            names.Add((type, field.MetadataName), name);
            accessors.Add(new Accessor(name, type, field, owner.IsValueType ? $"ref {type} owner" : $"{type} owner"));
        }
        return owner.IsValueType ? $"{name}(ref {Names.Unsafe}.AsRef(in {instance}))" : $"{name}({instance})";
    }

    private sealed record Accessor(string Name, string Owner, FieldSpec Field, string Parameter);
}
