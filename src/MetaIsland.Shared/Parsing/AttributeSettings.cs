using System.Collections.Immutable;
using System.Globalization;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Parsing;

/// <summary>The named arguments of an attribute, each with its place; a value that cannot be used is reported and counts as not set.</summary>
/// <param name="context">The parse.</param>
/// <param name="attribute">The attribute; null for none, with nothing set.</param>
/// <param name="marked">What the attribute is on.</param>
/// <param name="name">What messages call that.</param>
internal sealed class AttributeSettings(ParseContext context, AttributeData? attribute, ISymbol marked, string name)
{
    /// <summary>Where the setting is written; where there is none, the name of what is marked.</summary>
    public Location? Place(string setting) => Syntax(setting)?.GetLocation() ?? marked.Place();

    /// <summary>One of the enumeration's members; null where none is set.</summary>
    public T? Choice<T>(string setting)
        where T : struct, Enum
    {
        if (Value(setting) is not int value)
            return null;
        if (Enum.IsDefined(typeof(T), value))
            return (T)(object)value;
        Refuse(setting, $"write {string.Join(" or ", Enum.GetNames(typeof(T)).Select(member => $"{typeof(T).Name}.{member}"))}");
        return null;
    }

    public string? Text(string setting) => Value(setting) as string;

    /// <summary>The strings of an array, null where one is; null where none is set.</summary>
    public IReadOnlyList<string?>? Texts(string setting) =>
        Constant(setting) is { Kind: TypedConstantKind.Array, IsNull: false } array ? array.Values.Select(item => ReadItem(item)).ToList() : null;

    /// <summary>A type, which may be one the compiler does not know; null where none is set.</summary>
    public ITypeSymbol? Type(string setting) => Constant(setting) is { Kind: TypedConstantKind.Type } type ? type.Value as ITypeSymbol : null;

    public int? Number(string setting) => Value(setting) as int?;

    /// <summary>Something is written that is not null, be it half-typed.</summary>
    public bool Sets(string setting) => Find(setting) is { } constant && (constant.Kind == TypedConstantKind.Error || !constant.IsNull);

    /// <summary>More than 0, at most 1; 1 where nothing is set.</summary>
    public double Part(string setting)
    {
        if (Value(setting) is not double value)
            return 1;
        if (value is > 0 and <= 1)
            return value;
        Refuse(setting, "it is the part of the agents that must come; write more than 0 and at most 1, as 0.9");
        return 1;
    }

    /// <summary>Ticks, more than 0; 0 where nothing is set.</summary>
    public long Duration(string setting)
    {
        if (Text(setting) is not { } text)
            return 0;
        if (!TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var length))
            Refuse(setting, "it is no length of time; write hours, minutes and seconds, as \"00:00:30\" or \"00:00:00.25\"");
        else if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var days) && days != 0)
            Refuse(setting, $"a number alone is days; write \"00:00:{Math.Min(Math.Abs((long)days), 59):00}\" for seconds, or \"{text}.00:00:00\" if days are meant");
        else if (length <= TimeSpan.Zero)
            Refuse(setting, "it must be more than zero; write hours, minutes and seconds, as \"00:00:30\", or take it away");
        else
            return length.Ticks;
        return 0;
    }

    /// <summary>Says why what is written cannot be used, and what to write.</summary>
    public void Refuse(string setting, string problem)
    {
        var written = (Syntax(setting) as AttributeArgumentSyntax)?.Expression.ToString() ?? Value(setting)?.ToString() ?? "";
        context.Report(DefinitionRules.BadSetting, Place(setting), setting, written, name, problem);
    }

    private string? ReadItem(TypedConstant item)
    {
        if (item.Kind == TypedConstantKind.Error)
            context.Break();
        return item.Kind == TypedConstantKind.Primitive ? item.Value as string : null;
    }

    private object? Value(string setting) =>
        Constant(setting) is { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } constant ? constant.Value : null;

    private TypedConstant? Constant(string setting)
    {
        if (Find(setting) is not { Kind: TypedConstantKind.Error })
            return Find(setting);
        // Half-typed: the compiler says so.
        context.Break();
        return null;
    }

    private TypedConstant? Find(string setting)
    {
        foreach (var argument in attribute?.NamedArguments ?? ImmutableArray<KeyValuePair<string, TypedConstant>>.Empty)
        {
            if (argument.Key == setting)
                return argument.Value;
        }
        return null;
    }

    private SyntaxNode? Syntax(string setting) =>
        (attribute?.ApplicationSyntaxReference?.GetSyntax(context.Cancellation) as AttributeSyntax)?.ArgumentList?.Arguments
            .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == setting);
}
