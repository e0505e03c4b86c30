using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary><c>[Apply]</c> methods of a world.</summary>
internal static class ApplyParser
{
    public static ApplySpec? Parse(ParseContext context, IMethodSymbol method)
    {
        var name = $"{TypeRefs.Short(context.Type)}.{method.Name}";
        if (FindProblem(method, context.Type) is { } problem)
        {
            context.Report(DefinitionRules.BadApply, method.Place(), name, problem);
            return null;
        }
        var parameter = method.Parameters[0];
        if (parameter.Type.HasError() || method.ReturnType.HasError())
        {
            context.Break();
            return null;
        }
        var type = TypeRefs.From(parameter.Type);
        if (type.Visibility == Visibility.Hidden)
        {
            context.Report(DefinitionRules.NotVisible, parameter.Place(), parameter.Name, type.Short, "the nodes that emit it");
            return null;
        }
        var apply = new ApplySpec
        {
            Event = type,
            Method = method.Name,
            ReturnsBool = !method.ReturnsVoid,
            Modifier = parameter.RefKind == RefKind.In ? "in" : "",
        };
        return ContestParser.Parse(context, method, parameter.Type, apply);
    }

    private static string? FindProblem(IMethodSymbol method, INamedTypeSymbol world)
    {
        if (method.MethodKind != MethodKind.Ordinary)
            return "write it as an ordinary method";
        if (method.IsStatic)
            return "it is static; take 'static' away, since it writes the world it is called on";
        if (method.IsGenericMethod)
            return "it is generic; write one method a type of event";
        if (method.IsAsync || method.ReturnType.Is(KnownNames.Task) || method.ReturnType.Is(KnownNames.ValueTask)
            || method.ReturnType.Is(KnownNames.TaskOfT) || method.ReturnType.Is(KnownNames.ValueTaskOfT))
            return "it is asynchronous, and a commit waits for nobody; let a node wait and emit what it learned";
        if (!method.ReturnsVoid && method.ReturnType.SpecialType != SpecialType.System_Boolean && !method.ReturnType.HasError()
            || method.ReturnsByRef || method.ReturnsByRefReadonly)
            return "it returns neither nothing nor bool; return false to reject the event";
        if (method.Parameters.Length != 1)
            return "it does not take exactly one parameter; take the event and nothing else";
        var parameter = method.Parameters[0];
        if (parameter.RefKind is not (RefKind.None or RefKind.In) || parameter.IsParams)
            return "it takes its event by reference or as params; take it by value or 'in'";
        return Sendable.FindProblem(parameter.Type, world, "event", "emitted");
    }
}
