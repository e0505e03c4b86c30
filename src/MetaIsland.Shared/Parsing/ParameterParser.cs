using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>What the parameters of a node or sync point ask for.</summary>
internal sealed class ParameterParser(ParseContext context, NodeOwner owner, IMethodSymbol method, AsyncKind async)
{
    public ParameterSpec? Parse(IParameterSymbol parameter)
    {
        var type = parameter.Type.WithoutNull(out var isNullable);
        var part = WorldParts.Of(type, method.ContainingType);
        if (FindProblem(parameter, type, part) is { } problem)
        {
            owner.Refuse(context, parameter.Place(), method, $"parameter '{parameter.Name}' {problem}");
            return null;
        }
        if (part is null && type.HasError())
        {
            context.Break();
            return null;
        }
        var spec = new ParameterSpec
        {
            Name = parameter.Name,
            Kind = ParameterKind.Value,
            Type = part?.Type ?? TypeRefs.From(type),
            IsNullable = isNullable,
            From = From(parameter),
            Modifier = parameter.RefKind switch { RefKind.In => "in", RefKind.Ref => "ref", _ => "" },
        };
        if (part is not null)
        {
            var kind = part.IsView ? ParameterKind.View : ParameterKind.Events;
            return spec with { Kind = kind, World = TypeRefs.From(part.World).Key };
        }
        if (parameter.Has(KnownNames.Service))
            return ParseService(parameter, type, spec);
        return type switch
        {
            _ when type.SameAs(owner.Type) => spec with { Kind = ParameterKind.Self },
            _ when type.Is(KnownNames.CancellationToken) => spec with { Kind = ParameterKind.CancellationToken },
            _ when type.Is(KnownNames.AgentContext) => spec with { Kind = ParameterKind.AgentContext },
            _ when type.Is(KnownNames.SimulationContext) => spec with { Kind = ParameterKind.SimulationContext },
            _ when type.Is(KnownNames.Outbox) => spec with { Kind = ParameterKind.Outbox },
            INamedTypeSymbol population when type.Is(KnownNames.Population) => ParsePopulation(parameter, population.TypeArguments[0], spec),
            INamedTypeSymbol gather when type.Is(KnownNames.Gather) => ParseElement(parameter, gather, ParameterKind.Gather, spec),
            INamedTypeSymbol arrival when type.Is(KnownNames.Arrival) => ParseElement(parameter, arrival, ParameterKind.Arrival, spec),
            INamedTypeSymbol stream when stream.IsStream() => ParseElement(parameter, (INamedTypeSymbol)stream.TypeArguments[0], ParameterKind.Stream, spec),
            INamedTypeSymbol fold when type.Is(KnownNames.Fold) => ParseFold(parameter, fold, spec),
            _ => RequireVisible(parameter, spec),
        };
    }

    private string? FindProblem(IParameterSymbol parameter, ITypeSymbol type, WorldPart? part)
    {
        var isSelf = !owner.IsSimulation && type.SameAs(owner.Type);
        if (parameter.RefKind == RefKind.Out)
            return "is 'out'; return the value";
        if (parameter.RefKind is not (RefKind.None or RefKind.In) && !(isSelf && parameter.RefKind == RefKind.Ref))
            return "is 'ref', and what a node takes is not its own; take it by value or 'in', and return what is new";
        if (parameter.IsParams)
            return "is 'params', and nobody passes a list; take one parameter a value";
        if (isSelf)
            return FindSelfProblem(parameter, type);
        if (part is not null)
            return parameter.Has(KnownNames.Service) ? $"is '{part.Type.Short}', which is no service; take [Service] away" : null;
        if (WorldParts.IsIn(type, method.ContainingType))
            return "holds a view or an emitter, which end with the node that takes them; take 'World.View' itself";
        return type.HasError() ? null : ParameterProblems.Find(type, owner);
    }

    private string? FindSelfProblem(IParameterSymbol parameter, ITypeSymbol type)
    {
        // A bridge of an instance node has no such parameter left: the parser has taken the agent off its front.
        if (!method.IsStatic)
            return $"is a '{type.Name}', and a node reaches no agent but its own; use 'this', or let a sync point say what others do";
        var isByValue = parameter.RefKind == RefKind.None;
        if (type.IsReferenceType)
            return isByValue ? null : "is a class by reference; take it by value";
        if (async == AsyncKind.None)
            return isByValue ? "is a struct by value, so what is written is lost; take it by 'ref', or 'in' to read only" : null;
        return isByValue ? null : "is a reference, and its node goes on when the call has returned; take it by value";
    }

    private ParameterSpec? ParseService(IParameterSymbol parameter, ITypeSymbol type, ParameterSpec spec)
    {
        if (type.Is(KnownNames.TimeProvider))
        {
            var instead = owner.IsSimulation ? "a SimulationContext" : "an AgentContext";
            context.Report(DefinitionRules.ClockService, parameter.Place(), owner.NameOf(method), instead);
            return null;
        }
        var role = ServiceRoles.Of(type, context.Cancellation);
        return RequireVisible(parameter, spec with { Kind = ParameterKind.Service, Role = role });
    }

    private ParameterSpec? ParsePopulation(IParameterSymbol parameter, ITypeSymbol agent, ParameterSpec spec)
    {
        var problem = !agent.Has(KnownNames.Agent) ? "it is no agent; mark it [Agent], or name a type that is"
            : agent.IsAbstract ? "it is abstract, so there are no agents of just this type; name a type that derives from it"
            : null;
        if (problem is not null)
        {
            context.Report(DefinitionRules.BadPopulation, parameter.Place(), owner.NameOf(method), TypeRefs.Short(agent), problem);
            return null;
        }
        return RequireVisible(parameter, spec with { Kind = ParameterKind.Population, Type = TypeRefs.From(agent) });
    }

    /// <summary>What agents bring, of <c>Gather&lt;T&gt;</c> or <c>Arrival&lt;T&gt;</c>.</summary>
    private ParameterSpec? ParseElement(IParameterSymbol parameter, INamedTypeSymbol container, ParameterKind kind, ParameterSpec spec)
    {
        // Gather<Proposal?> and Gather<Proposal> are one for a class: an absent agent has no entry. For a struct they are different types.
        var element = container.TypeArguments[0].WithoutNull(out var isNullable);
        if (isNullable && element.IsValueType)
        {
            var name = TypeRefs.Short(element);
            owner.Refuse(context, parameter.Place(), method, $"it gathers '{name}?', and an agent without one has no entry; take {container.Name}<{name}>");
            return null;
        }
        return RequireVisible(parameter, spec with { Kind = kind, Type = TypeRefs.From(element), IsNullable = isNullable });
    }

    private ParameterSpec? ParseFold(IParameterSymbol parameter, INamedTypeSymbol fold, ParameterSpec spec)
    {
        var tally = fold.TypeArguments[0];
        var folds = tally.AllInterfaces.Where(i => i.Is(KnownNames.IFold) && i.TypeArguments[1].SameAs(tally)).ToList();
        var name = TypeRefs.Short(tally);
        var problem = !tally.IsValueType ? "it is no struct, so blocks could not start from an empty one; make it a struct"
            : folds.Count == 0 ? $"it does not say how to add; implement IFold<T, {name}>"
            : folds.Count > 1 ? $"it adds several types; implement IFold<T, {name}> once"
            : null;
        if (problem is not null)
        {
            context.Report(DefinitionRules.BadTally, parameter.Place(), owner.NameOf(method), name, problem);
            return null;
        }
        var folded = folds[0].TypeArguments[0];
        if (folded.HasError())
        {
            context.Break();
            return null;
        }
        return RequireVisible(parameter, spec with
        {
            Kind = ParameterKind.Fold,
            Type = TypeRefs.From(tally),
            Folded = TypeRefs.From(folded),
        });
    }

    private ParameterSpec? RequireVisible(IParameterSymbol parameter, ParameterSpec spec)
    {
        if (new[] { spec.Type, spec.Folded }.FirstOrDefault(t => t?.Visibility == Visibility.Hidden) is not { } hidden)
            return spec;
        var name = $"{owner.NameOf(method)}({parameter.Name})";
        context.Report(DefinitionRules.NotVisible, parameter.Place(), name, hidden.Short, "the simulation");
        return null;
    }

    private string? From(IParameterSymbol parameter)
    {
        var argument = parameter.Attribute(KnownNames.From)?.ConstructorArguments.FirstOrDefault();
        if (argument is { Kind: TypedConstantKind.Error })
            context.Break();
        return argument is { Kind: TypedConstantKind.Primitive, Value: string name } ? name : null;
    }
}
