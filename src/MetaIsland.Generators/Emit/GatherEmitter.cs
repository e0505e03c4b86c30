using MetaIsland.Model;
using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes how a sync point gathers or folds what agents gave, or takes it from one after another.</summary>
internal sealed class GatherEmitter(SourceWriter writer, SimulationNames names, GraphPlan plan)
{
    private const string Meetings = "global::MetaIsland.Meetings";

    /// <summary>
    /// The gathers that have to be put together: from several agent types, from agents of which some may have nothing, or from those alone who
    /// are in. The rest look at the slots themselves.
    /// </summary>
    public static IEnumerable<(ParameterSpec Parameter, int Index)> Built(GraphNode syncPoint) => syncPoint.Spec.Parameters
        .Select((parameter, index) => (parameter, index))
        .Where(p => p.parameter.Kind == ParameterKind.Gather
            && (syncPoint.Inputs[p.index].Count > 1 || syncPoint.Inputs[p.index][0].MayBeAbsent || syncPoint.Spec.Sync is { IsPlain: false }));

    /// <summary>Writes what comes before the call and returns the argument.</summary>
    public string Emit(GraphNode syncPoint, ParameterSpec parameter, int index, CallEmitter call) => parameter.Kind switch
    {
        ParameterKind.Fold => Fold(syncPoint, parameter, index, call),
        ParameterKind.Stream => $"new {Meetings}.ArrivalStream<{parameter.Type.Name}>(party!, run, (type, i) => {ByType("type", "i", syncPoint.Inputs[index])}{(Carried(syncPoint, parameter) is { } carried ? ", " + carried : "")})",
        ParameterKind.Arrival => $"new global::MetaIsland.Arrival<{parameter.Type.Name}>(new global::MetaIsland.AgentId(party!.Index), {ByType("party.AgentType", "party.Agent", syncPoint.Inputs[index])}, party.At)",
        // Written with a question mark, a gather of a class is the same type to everybody but the compiler's null analysis.
        _ => Gather(syncPoint, parameter, index, call) + (parameter.IsNullable ? "!" : ""),
    };

    /// <summary>Who meets where not everybody does at once, or not everybody in time; by agent type.</summary>
    public static string Loop(GraphNode syncPoint, SimulationNames names, int agent) => syncPoint.Spec.Sync is { IsPlain: false }
        ? $"foreach (var i in party!.Members({agent}))"
        : $"for (var i = 0; i < {names.Agents(agent)}.Length; i++)";

    private string? Carried(GraphNode syncPoint, ParameterSpec parameter) =>
        CarryEmitter.Parameters(syncPoint).Contains(parameter) ? names.Carried(syncPoint, parameter) : null;

    private string Fold(GraphNode syncPoint, ParameterSpec parameter, int index, CallEmitter call)
    {
        var fold = call.Unique(Identifiers.Camel(parameter.Name));
        var isMerged = syncPoint.Inputs[index].Count > 1 && plan.Nodes.Any(node => node.Spec.ChangesPopulation);
        writer.Line($"var {fold} = new global::MetaIsland.Rounds.{(isMerged ? "MergedFold" : "BlockFold")}<{parameter.Folded!.Name}, {parameter.Type.Name}>();");
        foreach (var producer in syncPoint.Inputs[index])
        {
            var id = isMerged ? $"{names.Ids(producer.Agent)}[i]" : "";
            ForEach(syncPoint, producer, call, value => $"{fold}.Add({(isMerged ? id + ", " : "")}{value});", $"{fold}.Skip({id});", Carried(syncPoint, parameter));
        }
        return $"{fold}.Result()";
    }

    private string Gather(GraphNode syncPoint, ParameterSpec parameter, int index, CallEmitter call)
    {
        var producers = syncPoint.Inputs[index];
        if (!Built(syncPoint).Any(built => built.Index == index))
        {
            var agents = names.Agents(producers[0].Agent);
            return $"new global::MetaIsland.Gather<{parameter.Type.Name}>({names.Ids(producers[0].Agent)}, f.{names.Slot(producers[0])}, {agents}.Length, {agents}.Length)";
        }
        string builder;
        if (syncPoint.IsApart)
        {
            // Several groups may meet at once.
            builder = call.Unique(Identifiers.Camel(parameter.Name));
            writer.Line($"var {builder} = new global::MetaIsland.Rounds.GatherBuilder<{parameter.Type.Name}>();");
        }
        else
        {
            builder = $"f.{names.Gather(syncPoint, parameter)}";
        }
        var lengths = producers.Select(producer => syncPoint.Spec.Sync is { IsPlain: false } ? $"party!.Members({producer.Agent}).Length" : $"{names.Agents(producer.Agent)}.Length");
        writer.Line($"{builder}.Begin({string.Join(" + ", lengths)});");
        var carried = Carried(syncPoint, parameter);
        foreach (var producer in producers)
            ForEach(syncPoint, producer, call, value => $"{builder}.Add({names.Ids(producer.Agent)}[i], {value});", otherwise: null, carried);
        return $"{builder}.Result()";
    }

    private void ForEach(GraphNode syncPoint, GraphNode producer, CallEmitter call, Func<string, string> add, string? otherwise, string? carried)
    {
        using (writer.Block(Loop(syncPoint, names, producer.Agent)))
        {
            var slot = $"f.{names.Slot(producer)}[i]";
            var conditions = new List<string>();
            if (syncPoint.Spec.Sync is { ClosesEarly: true })
                conditions.Add($"party.IsIn({producer.Agent}, i)");
            if (producer.MayBeAbsent)
            {
                var value = call.Unique("value");
                conditions.Add($"{slot} is {{ }} {value}");
                slot = value;
            }
            if (conditions.Count == 0)
            {
                writer.Line(add(slot));
                return;
            }
            writer.Line($"if ({string.Join(" && ", conditions)})");
            using (writer.Nested())
                writer.Line(add(slot));
            if (carried is not null)
            {
                var late = call.Unique("late");
                writer.Line($"else if ({carried}.TryGet({names.Ids(producer.Agent)}[i], out var {late}))");
                using (writer.Nested())
                    writer.Line(add(late));
            }
            if (otherwise is null)
                return;
            writer.Line("else");
            using (writer.Nested())
                writer.Line(otherwise);
        }
    }

    /// <summary>The value of an agent that is known to have one, by its type and storage index.</summary>
    private string ByType(string type, string agent, IReadOnlyList<GraphNode> producers)
    {
        if (producers.Count == 1)
            return CallEmitter.Sure(producers[0], $"f.{names.Slot(producers[0])}[{agent}]");
        var arms = producers.Select((producer, place) =>
            $"{(place == producers.Count - 1 ? "_" : $"{producer.Agent}")} => {CallEmitter.Sure(producer, $"f.{names.Slot(producer)}[{agent}]")}");
        return $"{type} switch {{ {string.Join(", ", arms)} }}";
    }
}
