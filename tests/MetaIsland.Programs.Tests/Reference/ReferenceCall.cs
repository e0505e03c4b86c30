using System.Reflection;
using MetaIsland.Events;
using MetaIsland.Mail;
using MetaIsland.Model;
using MetaIsland.Programs.Tests.Running;
using MetaIsland.Rounds;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>Calls one node, handler or sync point: finds its arguments, waits for it, keeps its output and all it did.</summary>
internal sealed class ReferenceCall(CompiledProgram program, ReferenceWorld world, ReferencePeople people, ReferenceMail mail, ulong seed)
{
    private readonly Dictionary<NodeSpec, (MethodInfo, ParameterInfo[])> methods = [];
    private readonly Dictionary<Type, ConstructorInfo> constructors = [];
    private readonly ReferenceGathering gathering = new(people);
    private readonly List<Type> agentTypes = [.. program.Spec.Agents.Select(agent => program.TypeOf(agent.Path))];

    public long NodesRun { get; private set; }

    public long Absent { get; private set; }

    public ReferenceRound Round { get; set; } = null!;

    /// <summary>Law 10: who is skipped, or fails and nothing gives its output instead, is absent.</summary>
    public void RunNode(ReferenceNode node, ReferenceAgent agent)
    {
        if (TryRun(node, agent))
            NodesRun++;
        else
            Absent++;
    }

    private bool TryRun(ReferenceNode node, ReferenceAgent agent)
    {
        if (node.Spec.When is { } condition && !Holds(condition, agent))
            return false;
        var call = new Call(node) { Agent = agent, Events = Round.Pending[node.CommitsAt] };
        try
        {
            return Run(call);
        }
        // Law 11. The default is that it fails the run.
        catch when (node.Spec.OnFailure != default)
        {
            return node.Fallback is { } fallback && Run(call with { Node = fallback, Gives = node });
        }
    }

    public void Hear(ReferenceNode handler, ReferenceAgent agent, ReferenceLetter letter, int place)
    {
        Run(new Call(handler) { Agent = agent, Letter = letter, Place = place, Events = Round.Pending[handler.CommitsAt] });
        NodesRun++;
    }

    /// <param name="sync">The sync point.</param>
    /// <param name="meets">Who meets, by id.</param>
    /// <param name="place">The group's place, or the id of the one who comes.</param>
    /// <param name="events">What the body emits.</param>
    public void Meet(ReferenceNode sync, Predicate<int> meets, int place, List<EmittedEvent> events) =>
        Run(new Call(sync) { Meets = meets, Place = place, Events = events });

    private bool Run(Call call)
    {
        var (node, spec, id) = (call.Node, call.Node.Spec, call.Agent?.Id ?? ReferenceRound.Everybody);
        var (method, parameters) = MethodOf(node);
        var lane = spec.Emits ? world.CreateLane() : null;
        var letters = spec.Sends ? new MailLane() : null;
        var changes = spec.ChangesPopulation ? new PopulationLane() : null;
        NodeRun? run = null;
        var arguments = new object?[spec.Parameters.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = spec.Parameters[i];
            var type = parameters[i].ParameterType;
            arguments[i] = parameter.Kind switch
            {
                ParameterKind.Value => Round.Take(node.Producers[i][0], id),
                ParameterKind.Gather => ReferenceGathering.Gather(All(i), type),
                ParameterKind.Fold => ReferenceGathering.Fold(All(i), type),
                ParameterKind.Stream => ReferenceGathering.Stream(All(i), type),
                ParameterKind.Arrival => All(i) is [{ Value: { } value } one] ? ReferenceGathering.Arrive(one.Agent, value, type) : null,
                ParameterKind.View => Make(type, call.Agent is null ? world.World : Round.VersionFor(node.Version, id)),
                ParameterKind.Events => Make(type, lane!, default(EventSource)),
                ParameterKind.AgentContext => new AgentContext(RunOf()),
                ParameterKind.SimulationContext => new SimulationContext(RunOf()),
                ParameterKind.Service => new OpenClock(),
                ParameterKind.CancellationToken => default(CancellationToken),
                ParameterKind.Self => call.Agent!.Self,
                ParameterKind.Outbox => Make(type, letters!, new AgentId(id), 0),
                ParameterKind.Population => Make(type, changes!, default(EventSource)),
                ParameterKind.Message => call.Letter!.Message,
                ParameterKind.Sender => new AgentId(call.Letter!.From),
                _ => throw new NotSupportedException($"The reference does not know {parameter.Kind}."),
            };
            // Law 10: what it cannot do without is not there.
            if (arguments[i] is null && parameter is { Kind: ParameterKind.Value or ParameterKind.Arrival, IsNullable: false })
                return false;
        }
        var result = Wait(method.Invoke(spec.IsStatic ? null : call.Agent!.Self, ReferenceWorld.All, null, arguments, null), spec);
        var self = spec.Parameters.ToList().FindIndex(parameter => parameter.Kind == ParameterKind.Self);
        if (self >= 0 && parameters[self].ParameterType.IsByRef)
            call.Agent!.Self = arguments[self]!;
        if (result is not null)
            Round.Give(call.Gives, call.Agent is null ? call.Place : id, result);
        foreach (var e in lane is null ? [] : LaneReader.Read(lane))
            call.Events.Add(new EmittedEvent(e, id, node.Rank, call.Events.Count, spec.QualifiedName, call.Agent is null ? null : new AgentId(id)));
        foreach (var change in changes is null ? [] : LaneReader.Read(changes, agentTypes))
            call.Events.Add(new EmittedEvent(change, id, node.Rank, call.Events.Count, spec.QualifiedName, null));
        foreach (var (to, type, message) in letters is null ? [] : LaneReader.Read(letters))
            mail.Send(node.DeliversAt, new ReferenceLetter(id, node.Rank, sent++, to, type, message));
        return true;

        List<(int Agent, object? Value)> All(int parameter) => gathering.All(Round, node.Producers[parameter], call.Meets);

        NodeRun RunOf() => run ??= Round.Frame.RunOf(seed, id, spec.QualifiedName, call.Place == ReferenceRound.Everybody ? 0 : call.Place);
    }

    private int sent;

    private static bool Holds(string condition, ReferenceAgent agent) => (bool)(agent.Self.GetType().GetProperty(condition, ReferenceWorld.All)!.GetValue(agent.Self)!);

    private object Make(Type type, params object[] arguments)
    {
        if (!constructors.TryGetValue(type, out var constructor))
            constructors[type] = constructor = type.GetConstructors().Single(c => c.GetParameters().Length == arguments.Length);
        return constructor.Invoke(arguments);
    }

    private (MethodInfo Method, ParameterInfo[] Parameters) MethodOf(ReferenceNode node)
    {
        if (methods.TryGetValue(node.Spec, out var known))
            return known;
        var home = program.TypeOf(node.IsSync ? program.Spec.Path : program.Spec.Agents[node.AgentType].Path);
        // Handlers may be overloads.
        var heard = node.Spec.Parameters.ToList().FindIndex(parameter => parameter.Kind == ParameterKind.Message);
        var method = home.GetMethods(ReferenceWorld.All).Single(method => method.Name == node.Spec.Name
            && (heard < 0 || ReferenceMail.KeyOf(method.GetParameters()[heard].ParameterType) == node.Spec.Message!.Key));
        return methods[node.Spec] = (method, method.GetParameters());
    }

    private static object? Wait(object? result, NodeSpec spec)
    {
        if (!spec.IsAsync)
            return result;
        var task = result as Task ?? (Task)result!.GetType().GetMethod("AsTask")!.Invoke(result, null)!;
        task.GetAwaiter().GetResult();
        return spec.Output is null ? null : task.GetType().GetProperty("Result")!.GetValue(task);
    }

    private sealed record Call(ReferenceNode Node)
    {
        /// <summary>Whose output it gives: of a fallback its node's.</summary>
        public ReferenceNode Gives { get; init; } = Node;

        public ReferenceAgent? Agent { get; init; }

        public ReferenceLetter? Letter { get; init; }

        public Predicate<int> Meets { get; init; } = _ => true;

        /// <summary>The message's, the group's, or the id of the one who comes.</summary>
        public int Place { get; init; } = ReferenceRound.Everybody;

        public required List<EmittedEvent> Events { get; init; }
    }
}
