using System.Reflection;
using MetaIsland.Events;
using MetaIsland.Model;
using MetaIsland.Programs.Tests.Running;
using MetaIsland.Rounds;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>Calls one node or sync point: finds its arguments, waits for it, keeps its output and its events.</summary>
internal sealed class ReferenceCall(CompiledProgram program, ReferenceWorld world, object[][] agents, int[] firstIds, ulong seed)
{
    private const int Everybody = -1;

    private readonly Dictionary<ReferenceNode, (MethodInfo, ParameterInfo[])> methods = [];
    private readonly Dictionary<(ReferenceNode Node, int Agent), object> outputs = [];
    private readonly Dictionary<Type, ConstructorInfo> constructors = [];
    private ReferenceFrame frame = null!;

    public long NodesRun { get; private set; }

    public long Absent { get; private set; }

    /// <summary>By commit: the events of nodes it will take.</summary>
    public List<EmittedEvent>[] Pending { get; private set; } = [];

    public void Begin(int round, int syncPoints)
    {
        frame = new ReferenceFrame(round);
        outputs.Clear();
        Pending = [.. Enumerable.Range(0, syncPoints + 1).Select(_ => new List<EmittedEvent>())];
    }

    public void RunNode(ReferenceNode node, int agent)
    {
        if (Run(node, agents[node.AgentType][agent], firstIds[node.AgentType] + agent, Pending[node.CommitsAt], self => agents[node.AgentType][agent] = self))
            NodesRun++;
        else
            Absent++;
    }

    public void Meet(ReferenceNode sync, List<EmittedEvent> events) => Run(sync, null, Everybody, events, null);

    private bool Run(ReferenceNode node, object? target, int id, List<EmittedEvent> events, Action<object>? writeBack)
    {
        var (method, parameters) = MethodOf(node);
        var lane = node.Spec.Emits ? world.CreateLane() : null;
        NodeRun? run = null;
        var arguments = new object?[node.Spec.Parameters.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = node.Spec.Parameters[i];
            var type = parameters[i].ParameterType;
            arguments[i] = parameter.Kind switch
            {
                ParameterKind.Value => ValueOf(node.Producers[i][0], id),
                ParameterKind.Gather => Gather(node.Producers[i], type),
                ParameterKind.Fold => Fold(node.Producers[i], type),
                ParameterKind.View => Make(type, world.World),
                ParameterKind.Events => Make(type, lane!, default(EventSource)),
                ParameterKind.AgentContext => new AgentContext(run ??= frame.RunOf(seed, id, node.Spec.QualifiedName)),
                ParameterKind.SimulationContext => new SimulationContext(run ??= frame.RunOf(seed, id, node.Spec.QualifiedName)),
                ParameterKind.Service => new OpenClock(),
                ParameterKind.CancellationToken => default(CancellationToken),
                ParameterKind.Self => target,
                _ => throw new NotSupportedException($"The reference does not know {parameter.Kind}."),
            };
            // Law 10: what it cannot do without is not there.
            if (arguments[i] is null && parameter is { Kind: ParameterKind.Value, IsNullable: false })
                return false;
        }
        var result = Wait(method.Invoke(node.Spec.IsStatic ? null : target, ReferenceWorld.All, null, arguments, null), node.Spec);
        var self = node.Spec.Parameters.ToList().FindIndex(parameter => parameter.Kind == ParameterKind.Self);
        if (self >= 0 && parameters[self].ParameterType.IsByRef)
            writeBack!(arguments[self]!);
        if (result is not null)
            outputs[(node, id)] = result;
        foreach (var e in lane is null ? [] : LaneReader.Read(lane))
            events.Add(new EmittedEvent(e, id, node.Rank, events.Count));
        return true;
    }

    private object? ValueOf(ReferenceNode producer, int id)
    {
        if (outputs.GetValueOrDefault((producer, producer.IsSync ? Everybody : id)) is not { } value || !producer.Spec.Scatters)
            return outputs.GetValueOrDefault((producer, producer.IsSync ? Everybody : id));
        var share = new object?[] { new AgentId(id), null };
        return value.GetType().GetMethod("TryGet")!.Invoke(value, share) is true ? share[1] : null;
    }

    private List<(int Agent, object? Value)> All(List<ReferenceNode> producers) =>
        [.. producers.OrderBy(producer => producer.AgentType).SelectMany(producer =>
            Enumerable.Range(firstIds[producer.AgentType], agents[producer.AgentType].Length).Select(id => (id, ValueOf(producer, id))))];

    private object Gather(List<ReferenceNode> producers, Type type)
    {
        var all = All(producers);
        var there = all.Where(entry => entry.Value is not null).ToArray();
        var values = Array.CreateInstance(type.GetGenericArguments()[0], there.Length);
        for (var i = 0; i < there.Length; i++)
            values.SetValue(there[i].Value, i);
        return Activator.CreateInstance(type, there.Select(entry => new AgentId(entry.Agent)).ToArray(), values, there.Length, all.Count)!;
    }

    private object Fold(List<ReferenceNode> producers, Type type)
    {
        var tally = type.GetGenericArguments()[0];
        var all = All(producers);
        object? total = null;
        foreach (var block in all.Chunk(1024))
        {
            var sum = Activator.CreateInstance(tally)!;
            foreach (var entry in block.Where(entry => entry.Value is not null))
                tally.GetMethod("Add")!.Invoke(sum, [entry.Value]);
            if (total is null)
                total = sum;
            else
                tally.GetMethod("Merge")!.Invoke(total, [sum]);
        }
        return Activator.CreateInstance(type, total ?? Activator.CreateInstance(tally), all.Count(entry => entry.Value is not null))!;
    }

    private object Make(Type type, params object[] arguments)
    {
        if (!constructors.TryGetValue(type, out var constructor))
            constructors[type] = constructor = type.GetConstructors().Single(c => c.GetParameters().Length == arguments.Length);
        return constructor.Invoke(arguments);
    }

    private (MethodInfo Method, ParameterInfo[] Parameters) MethodOf(ReferenceNode node)
    {
        if (methods.TryGetValue(node, out var known))
            return known;
        var method = program.TypeOf(node.IsSync ? program.Spec.Path : program.Spec.Agents[node.AgentType].Path).GetMethod(node.Spec.Name, ReferenceWorld.All)!;
        return methods[node] = (method, method.GetParameters());
    }

    private static object? Wait(object? result, NodeSpec spec)
    {
        if (!spec.IsAsync)
            return result;
        var task = result as Task ?? (Task)result!.GetType().GetMethod("AsTask")!.Invoke(result, null)!;
        task.GetAwaiter().GetResult();
        return spec.Output is null ? null : task.GetType().GetProperty("Result")!.GetValue(task);
    }
}
