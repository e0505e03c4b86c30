using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary><c>[Apply(Key = nameof(Harvest.Plot))]</c>, or several with <c>Keys</c>: the members whose equal values make contenders.</summary>
internal static class KeyParser
{
    public const string Key = "Key";

    /// <summary>The members and their one type, which is null where they cannot be keys.</summary>
    public static (EquatableArray<string> Keys, TypeRef? Type) Parse(
        ParseContext context, IMethodSymbol method, ITypeSymbol type, AttributeSettings settings, string name)
    {
        var several = settings.Texts(nameof(ApplySpec.Keys));
        var single = settings.Text(Key);
        if (single is not null && several is not null)
            return Refuse(single, "it has Keys too; name all keys in Keys, or one in Key");
        if (several is { Count: 0 })
        {
            return Refuse("[]", $"Keys names no member; write Keys = [nameof({TypeRefs.Short(type)}.A), nameof({TypeRefs.Short(type)}.B)], or take it away");
        }
        var keys = several ?? [single];
        TypeRef? common = null;
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i] is not { } key)
                return context.IsBroken ? default : Refuse("null", $"null names no member; name one with nameof({TypeRefs.Short(type)}.X)");
            if (keys.Take(i).Contains(key))
                return Refuse(key, "it is named twice; name it once");
            var (memberType, problem) = Find(context, type, key);
            if (problem is not null)
                return Refuse(key, problem);
            if (memberType is null)
                return default;
            if (common is not null && common.Key != memberType.Key)
            {
                return Refuse(key, $"it is '{memberType.Short}', and '{keys[0]}' is '{common.Short}'; several keys name things of one kind, so give them one type, "
                    + "or name with Key one member made of both");
            }
            common ??= memberType;
        }
        return (new(keys.OfType<string>()), common);

        (EquatableArray<string>, TypeRef?) Refuse(string key, string problem)
        {
            context.Report(DefinitionRules.BadApplyKey, method.Place(), name, key, problem);
            return default;
        }
    }

    /// <summary>The type of a member of the event that can be a key, or why it cannot; neither where the compiler complains.</summary>
    public static (TypeRef? Type, string? Problem) Find(ParseContext context, ITypeSymbol type, string name)
    {
        var (member, memberType) = FindMember(type, name);
        var problem = member is null || memberType is null
            ? $"'{TypeRefs.Short(type)}' has no field or property of that name; name one with nameof({TypeRefs.Short(type)}.X)"
            : context.Compilation?.IsSymbolAccessibleWithin(member, context.Type) == false
                ? "it cannot be read from the world; make it internal or public"
                : KeyTypes.FindUnordered(memberType);
        if (problem is not null)
            return (null, problem);
        if (!memberType!.HasError())
            return (TypeRefs.From(memberType!), null);
        context.Break();
        return default;
    }

    private static (ISymbol? Member, ITypeSymbol? Type) FindMember(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                switch (member)
                {
                    case IFieldSymbol { IsStatic: false } field:
                        return (field, field.Type);
                    case IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: { } getter } property:
                        return (getter, property.Type);
                }
            }
        }
        return default;
    }
}
