using System.Text;
using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>A body and the shapes of the arguments it is looked at with.</summary>
internal readonly struct SummaryKey(Body body, string shape) : IEquatable<SummaryKey>
{
    public Body Body => body;

    public string Shape => shape;

    public static SummaryKey Of(Body body, IReadOnlyDictionary<int, ArgumentShape> arguments, IReadOnlyList<IrParameter> parameters, IReadOnlyList<IrType> typeArguments)
    {
        // Of a generic type's method the parameters are what they are for its arguments.
        var isGeneric = parameters.Count > 0 && parameters[0].Type.Arguments.Count > 0;
        if (arguments.Count == 0 && typeArguments.Count == 0 && !isGeneric)
            return new SummaryKey(body, "");
        var text = new StringBuilder();
        foreach (var argument in arguments.OrderBy(a => a.Key))
            text.Append(argument.Key).Append(':').Append(argument.Value.Key).Append(',');
        foreach (var type in typeArguments)
            text.Append(type.Id).Append(',');
        if (isGeneric)
        {
            foreach (var parameter in parameters)
                text.Append(parameter.Type.Id).Append(';');
        }
        return new SummaryKey(body, text.ToString());
    }

    public bool Equals(SummaryKey other) => ReferenceEquals(body, other.Body) && shape == other.Shape;

    public override bool Equals(object? other) => other is SummaryKey key && Equals(key);

    public override int GetHashCode() => body.Number * 31 + StringComparer.Ordinal.GetHashCode(shape);
}
