using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>The contests that the settings of an <c>[Apply]</c> describe.</summary>
internal static class ContestParser
{
    private const int MostBids = 1000;

    // What is said of contests, and means nothing where there are none.
    private static readonly string[] OfContests =
        [nameof(ApplySpec.Policy), nameof(ApplySpec.MaxBids), nameof(ApplySpec.Frees), nameof(ApplySpec.Held)];

    /// <summary>The event's spec with its contests; where these are wrong, without.</summary>
    public static ApplySpec Parse(ParseContext context, IMethodSymbol method, ITypeSymbol type, ApplySpec apply)
    {
        var name = $"{TypeRefs.Short(context.Type)}.{method.Name}";
        var settings = SettingsOf(context, method);
        if (!HasKey(settings))
        {
            var set = OfContests.Where(settings.Sets).ToList();
            if (set.Count > 0)
                context.Report(DefinitionRules.ContestWithoutKey, settings.Place(set[0]), name, string.Join(" and ", set), apply.Event.Short);
            return apply;
        }
        var (keys, keyType) = KeyParser.Parse(context, method, type, settings, name);
        if (keyType is null)
            return apply;
        apply = apply with
        {
            Keys = keys,
            KeyType = keyType,
            MaxBids = settings.Number(nameof(ApplySpec.MaxBids)) ?? 1,
        };
        if (apply.MaxBids is < 1 or > MostBids)
            settings.Refuse(nameof(ApplySpec.MaxBids), $"it is how many turns are held at most; write 1 to {MostBids}");
        apply = PolicyParser.Parse(context, type, settings, name, apply);
        return ChainParser.Parse(context, type, settings, name, apply);
    }

    public static AttributeSettings SettingsOf(ParseContext context, IMethodSymbol method) =>
        new(context, method.Attribute(KnownNames.Apply), method, $"{TypeRefs.Short(context.Type)}.{method.Name}");

    /// <summary>A key is named, whether it can be used or not.</summary>
    public static bool HasKey(AttributeSettings settings) => settings.Sets(KeyParser.Key) || settings.Sets(nameof(ApplySpec.Keys));
}
