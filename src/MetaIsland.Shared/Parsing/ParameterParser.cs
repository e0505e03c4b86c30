using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>What a parameter of a node or sync point asks for.</summary>
internal static class ParameterParser
{
    public static ParameterSpec? Parse(ParseContext context, NodeOwner owner, IMethodSymbol method, AsyncKind async, IParameterSymbol parameter)
    {
        var type = parameter.Type.WithoutNull(out var isNullable);
        if (FindProblem(parameter, type, owner, method, async) is { } problem)
        {
            context.Report(owner.BadSignature, parameter.Place(), owner.NameOf(method), $"parameter '{parameter.Name}' {problem}");
            return null;
        }
        var spec = new ParameterSpec
        {
            Name = parameter.Name,
            Kind = ParameterKind.Value,
            Type = WorldParts.Of(type, owner.Type)?.Type ?? TypeRefs.From(type),
            IsNullable = isNullable,
            From = From(context, parameter),
            Modifier = parameter.RefKind switch { RefKind.In => "in", RefKind.Ref => "ref", _ => "" },
        };
        if (WorldParts.Of(type, owner.Type) is { } part)
        {
            return spec with
            {
                Kind = part.IsView ? ParameterKind.View : ParameterKind.Events,
                World = TypeRefs.From(part.World).Key,
            };
        }
        if (type.HasError())
        {
            context.Break();
            return null;
        }
        if (parameter.Has(KnownNames.Service))
            return ParseService(context, owner, method, parameter, type, spec);
        return type switch
        {
            _ when type.SameAs(owner.Type) => spec with { Kind = ParameterKind.Self },
            _ when type.Is(KnownNames.CancellationToken) => spec with { Kind = ParameterKind.CancellationToken },
            _ when type.Is(KnownNames.AgentContext) => spec with { Kind = ParameterKind.AgentContext },
            _ when type.Is(KnownNames.SimulationContext) => spec with { Kind = ParameterKind.SimulationContext },
            INamedTypeSymbol gather when type.Is(KnownNames.Gather) => ParseGather(context, owner, method, parameter, gather, spec),
            INamedTypeSymbol fold when type.Is(KnownNames.Fold) => ParseFold(context, owner, method, parameter, fold, spec),
            _ => RequireVisible(context, owner, method, parameter, spec),
        };
    }

    private static string? FindProblem(IParameterSymbol parameter, ITypeSymbol type, NodeOwner owner, IMethodSymbol method, AsyncKind async)
    {
        var isSelf = !owner.IsSimulation && type.SameAs(owner.Type);
        if (parameter.RefKind == RefKind.Out)
            return "is 'out'; return the value";
        if (parameter.RefKind is not (RefKind.None or RefKind.In) && !(isSelf && parameter.RefKind == RefKind.Ref))
            return "is 'ref', and what a node takes is not its own; take it by value or 'in', and return what is new";
        if (parameter.IsParams)
            return "is 'params', and nobody passes a list; take one parameter a value";
        if (isSelf)
            return FindSelfProblem(parameter, type, method, async);
        if (WorldParts.Of(type, owner.Type) is { } part)
        {
            return parameter.Has(KnownNames.Service) ? $"is '{part.Type.Short}', which is no service; take [Service] away" : null;
        }
        if (WorldParts.IsIn(type, owner.Type))
            return "holds a view or an emitter, which end with the node that takes them; take 'World.View' itself";
        if (type.HasError())
            return null;
        return ParameterProblems.Find(type, owner);
    }

    private static string? FindSelfProblem(IParameterSymbol parameter, ITypeSymbol type, IMethodSymbol method, AsyncKind async)
    {
        // A bridge of an instance node has no such parameter left: the parser has taken the agent off its front.
        if (!method.IsStatic)
            return $"is a '{type.Name}', and a node reaches no agent but its own; use 'this', or let a sync point say what others do";
        if (type.IsReferenceType)
            return parameter.RefKind == RefKind.None ? null : "is a class by reference; take it by value";
        return (async == AsyncKind.None) switch
        {
            true when parameter.RefKind == RefKind.None => "is a struct by value, so what is written is lost; take it by 'ref', or 'in' to read only",
            false when parameter.RefKind != RefKind.None => "is a reference, and its node goes on when the call has returned; take it by value",
            _ => null,
        };
    }

    private static ParameterSpec? ParseService(
        ParseContext context, NodeOwner owner, IMethodSymbol method, IParameterSymbol parameter, ITypeSymbol type, ParameterSpec spec)
    {
        if (type.Is(KnownNames.TimeProvider))
        {
            context.Report(DefinitionRules.ClockService, parameter.Place(), owner.NameOf(method),
                owner.IsSimulation ? "a SimulationContext" : "an AgentContext");
            return null;
        }
        return RequireVisible(context, owner, method, parameter, spec with
        {
            Kind = ParameterKind.Service,
            Role = ServiceRoles.Of(type, context.Cancellation),
        });
    }

    private static ParameterSpec? ParseGather(
        ParseContext context, NodeOwner owner, IMethodSymbol method, IParameterSymbol parameter, INamedTypeSymbol gather, ParameterSpec spec)
    {
        // Gather<Proposal?> and Gather<Proposal> are one: an absent agent has no entry.
        var element = gather.TypeArguments[0].WithoutNull(out _);
        return RequireVisible(context, owner, method, parameter, spec with { Kind = ParameterKind.Gather, Type = TypeRefs.From(element) });
    }

    private static ParameterSpec? ParseFold(
        ParseContext context, NodeOwner owner, IMethodSymbol method, IParameterSymbol parameter, INamedTypeSymbol fold, ParameterSpec spec)
    {
        var tally = fold.TypeArguments[0];
        var folded = tally.AllInterfaces.Where(i => i.Is(KnownNames.IFold) && i.TypeArguments[1].SameAs(tally)).ToList();
        var problem = !tally.IsValueType ? "it is no struct, so blocks could not start from an empty one; make it a struct"
            : folded.Count == 0 ? $"it does not say how to add; implement IFold<T, {TypeRefs.Short(tally)}>"
            : folded.Count > 1 ? $"it adds several types; implement IFold<T, {TypeRefs.Short(tally)}> once"
            : null;
        if (problem is not null)
        {
            context.Report(DefinitionRules.BadTally, parameter.Place(), owner.NameOf(method), TypeRefs.Short(tally), problem);
            return null;
        }
        if (folded[0].TypeArguments[0].HasError())
        {
            context.Break();
            return null;
        }
        return RequireVisible(context, owner, method, parameter, spec with
        {
            Kind = ParameterKind.Fold,
            Type = TypeRefs.From(tally),
            Folded = TypeRefs.From(folded[0].TypeArguments[0]),
        });
    }

    private static ParameterSpec? RequireVisible(
        ParseContext context, NodeOwner owner, IMethodSymbol method, IParameterSymbol parameter, ParameterSpec spec)
    {
        var hidden = spec.Type.Visibility == Visibility.Hidden ? spec.Type : spec.Folded?.Visibility == Visibility.Hidden ? spec.Folded : null;
        if (hidden is null)
            return spec;
        context.Report(DefinitionRules.NotVisible, parameter.Place(), $"{owner.NameOf(method)}({parameter.Name})", hidden.Short, "the simulation");
        return null;
    }

    private static string? From(ParseContext context, IParameterSymbol parameter)
    {
        var argument = parameter.Attribute(KnownNames.From)?.ConstructorArguments.FirstOrDefault();
        if (argument is { Kind: TypedConstantKind.Error })
            context.Break();
        return argument is { Kind: TypedConstantKind.Primitive, Value: string name } ? name : null;
    }
}
