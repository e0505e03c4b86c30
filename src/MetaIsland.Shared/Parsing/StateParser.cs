using MetaIsland.Model;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>The fields of a world or an agent, base classes' first.</summary>
internal static class StateParser
{
    public static StateSpec Parse(ParseContext context, bool isWorld)
    {
        var shapes = new ShapeParser(context, isWorld);
        var fields = new List<FieldSpec>();
        foreach (var (field, type) in StoredFields.OfAll(context.Type, context.Cancellation))
        {
            var place = new FieldPlace(field.Name, field.Symbol.Place() ?? context.Type.Place());
            var baseType = type.SameAs(context.Type) ? null : type;
            if (context.InMemberOf(type, () => shapes.ParseField(field, baseType, place)) is { } spec)
                fields.Add(spec);
        }
        MapComparers.Check(context);
        return new StateSpec { Fields = new(fields), Composites = shapes.Composites, Keys = shapes.Keys };
    }
}

/// <summary>Where a type stands, for messages: <c>plots[].Owner</c>.</summary>
internal sealed record FieldPlace(string Path, Location? Location)
{
    public FieldPlace Inside(string step) => this with { Path = Path + step };
}
