using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Parsing;

/// <summary>What worlds, agents and simulations have in common: code is generated into them.</summary>
internal static class TypeChecks
{
    /// <param name="what"><c>a world</c>, <c>an agent</c>, <c>a simulation</c>.</param>
    /// <param name="problem">What this kind of type cannot be, if it is that.</param>
    /// <param name="reserved">Names that generated members have.</param>
    public static void Check(ParseContext context, string what, string? problem, string[] reserved)
    {
        var type = context.Type;
        if ((problem ?? FindProblem(type)) is { } refused)
            context.Report(DefinitionRules.RefusedType, type.Place(), TypeRefs.Short(type), what, refused);
        for (var outer = type; outer is not null; outer = outer.ContainingType)
            CheckPartial(context, outer);
        foreach (var member in type.GetMembers())
        {
            if (reserved.Contains(member.Name) && !member.IsImplicitlyDeclared && !member.IsGenerated())
                context.Report(DefinitionRules.ReservedName, member.Place(), TypeRefs.Short(type), member.Name);
        }
    }

    private static string? FindProblem(INamedTypeSymbol type)
    {
        if (type.IsFileLocal)
            return "it is local to its file; make it internal or public";
        if (TypeRefs.VisibilityOf(type) == Model.Visibility.Hidden && !type.IsGenericType)
            return "generated code cannot see it where it is; make it, and the types around it, internal or public";
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.Arity > 0)
            {
                return outer.SameAs(type)
                    ? "it is generic; name the types in it"
                    : $"it is inside '{outer.Name}', which is generic; move it out";
            }
        }
        return null;
    }

    private static void CheckPartial(ParseContext context, INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(context.Cancellation) is not TypeDeclarationSyntax declaration
                || declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                continue;
            var place = declaration.Identifier.GetLocation();
            context.Report(DefinitionRules.NotPartial, place, TypeRefs.Short(type), TypeRefs.Short(context.Type));
            return;
        }
    }
}
