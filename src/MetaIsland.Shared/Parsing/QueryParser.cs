using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary><c>[Query]</c> methods of a world.</summary>
internal static class QueryParser
{
    private static readonly SymbolDisplayFormat DeclarationFormat = TypeRefs.NameFormat.WithParameterOptions(
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeParamsRefOut);

    public static QuerySpec? Parse(ParseContext context, IMethodSymbol method)
    {
        var name = $"{TypeRefs.Short(context.Type)}.{method.Name}";
        if (FindProblem(method, context) is { } problem)
        {
            context.Report(DefinitionRules.BadQuery, method.Place(), name, problem);
            return null;
        }
        if (method.ReturnType.HasError() || method.Parameters.Any(p => p.Type.HasError()))
        {
            context.Break();
            return null;
        }
        var visibility = TypeRefs.VisibilityOf(method.ReturnType);
        if (visibility == Visibility.Hidden)
            return NotVisible(context, method, name, method.ReturnType);
        foreach (var parameter in method.Parameters)
        {
            var own = TypeRefs.VisibilityOf(parameter.Type);
            if (own == Visibility.Hidden)
                return NotVisible(context, parameter, parameter.Name, parameter.Type);
            visibility = TypeRefs.Min(visibility, own);
        }
        return new QuerySpec
        {
            Name = method.Name,
            ReturnType = method.ReturnType.ToCode(TypeRefs.NameFormat),
            Visibility = visibility,
            Declarations = new(method.Parameters.Select(p => p.ToCode(DeclarationFormat) + DefaultValues.Of(p))),
            Arguments = new(method.Parameters.Select(p => (p.RefKind == RefKind.In ? "in " : "") + p.Name.Escape())),
        };
    }

    private static QuerySpec? NotVisible(ParseContext context, ISymbol symbol, string name, ITypeSymbol type)
    {
        context.Report(DefinitionRules.NotVisible, symbol.Place(), name, TypeRefs.Short(type), "the nodes that ask");
        return null;
    }

    private static string? FindProblem(IMethodSymbol method, ParseContext context)
    {
        if (method.MethodKind != MethodKind.Ordinary)
            return "write it as an ordinary method";
        if (method.IsStatic)
            return "it is static; take 'static' away, since it is asked of one version of the world";
        if (method.IsGenericMethod)
            return "it is generic; name the types in it";
        if (method.ReturnsVoid)
            return "it returns nothing; return the answer, or make it an [Apply] if it is meant to change something";
        if (method.ReturnsByRef || method.ReturnsByRefReadonly)
            return "it returns a reference into the world; return the value";
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind is not (RefKind.None or RefKind.In) || parameter.Type.IsRefLikeType
                || parameter.Type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer)
                return $"parameter '{parameter.Name}' is neither a value nor 'in'; return what it would give back";
            if (WorldParts.IsIn(parameter.Type, context.Type))
                return $"parameter '{parameter.Name}' is a view or an emitter; a query reads the world it belongs to";
        }
        return FindEscape(method.ReturnType, context);
    }

    // Law 3: what comes back must not lead into the world.
    private static string? FindEscape(ITypeSymbol type, ParseContext context)
    {
        if (WorldParts.IsIn(type, context.Type))
            return "it returns a view or an emitter, which end with their node; return the values";
        if (type.HasError())
            return null;
        if (type.Is(KnownNames.Task) || type.Is(KnownNames.TaskOfT) || type.Is(KnownNames.ValueTask) || type.Is(KnownNames.ValueTaskOfT))
            return "it is asynchronous, and a version does not wait; return the value";
        if (type is INamedTypeSymbol { Arity: > 0 } named && type.ContainingAssembly?.Name == "MetaIsland"
            && type.Name is "ReadOnlyArray" or "ReadOnlyList" or "ReadOnlyGrid" or "ReadOnlyQueue" or "ReadOnlyMap" or "ReadOnlySet")
            return null;
        if (Immutability.FindMutable(type, context.Cancellation) is not { } mutable)
            return null;
        return $"what it returns could be changed: {mutable}; "
            + "return a value, an immutable type such as ImmutableArray<T>, or a read-only type of the view";
    }
}
