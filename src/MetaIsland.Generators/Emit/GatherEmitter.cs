using MetaIsland.Model;
using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes how a sync point gathers or folds what agents gave.</summary>
internal sealed class GatherEmitter(SourceWriter writer, SimulationNames names)
{
    /// <summary>
    /// The gathers that have to be put together: from several agent types, or from agents of which some may have nothing. The rest look at the
    /// slots themselves.
    /// </summary>
    public static IEnumerable<(ParameterSpec Parameter, int Index)> Built(GraphNode syncPoint) => syncPoint.Spec.Parameters
        .Select((parameter, index) => (parameter, index))
        .Where(p => p.parameter.Kind == ParameterKind.Gather && (syncPoint.Inputs[p.index].Count > 1 || syncPoint.Inputs[p.index][0].MayBeAbsent));

    /// <summary>Writes what comes before the call and returns the argument.</summary>
    public string Emit(GraphNode syncPoint, ParameterSpec parameter, int index, CallEmitter call) =>
        // Written with a question mark, a gather of a class is the same type to everybody but the compiler's null analysis.
        Argument(syncPoint, parameter, index, call) + (parameter.IsNullable ? "!" : "");

    private string Argument(GraphNode syncPoint, ParameterSpec parameter, int index, CallEmitter call)
    {
        var producers = syncPoint.Inputs[index];
        if (parameter.Kind == ParameterKind.Fold)
        {
            var fold = call.Unique(Identifiers.Camel(parameter.Name));
            writer.Line($"var {fold} = new global::MetaIsland.Rounds.BlockFold<{parameter.Folded!.Name}, {parameter.Type.Name}>();");
            foreach (var producer in producers)
                ForEach(producer, call, value => $"{fold}.Add({value});", $"{fold}.Skip();");
            return $"{fold}.Result()";
        }
        if (!Built(syncPoint).Any(built => built.Index == index))
        {
            var agents = names.Agents(producers[0].Agent);
            return $"new global::MetaIsland.Gather<{parameter.Type.Name}>({names.Ids(producers[0].Agent)}, f.{names.Slot(producers[0])}, {agents}.Length, {agents}.Length)";
        }
        var builder = $"f.{names.Gather(syncPoint, parameter)}";
        writer.Line($"{builder}.Begin({string.Join(" + ", producers.Select(producer => $"{names.Agents(producer.Agent)}.Length"))});");
        foreach (var producer in producers)
            ForEach(producer, call, value => $"{builder}.Add({names.Ids(producer.Agent)}[i], {value});", otherwise: null);
        return $"{builder}.Result()";
    }

    private void ForEach(GraphNode producer, CallEmitter call, Func<string, string> add, string? otherwise)
    {
        using (writer.Block($"for (var i = 0; i < {names.Agents(producer.Agent)}.Length; i++)"))
        {
            var slot = $"f.{names.Slot(producer)}[i]";
            if (!producer.MayBeAbsent)
            {
                writer.Line(add(slot));
                return;
            }
            var value = call.Unique("value");
            writer.Line($"if ({slot} is {{ }} {value})");
            using (writer.Nested())
                writer.Line(add(value));
            if (otherwise is null)
                return;
            writer.Line("else");
            using (writer.Nested())
                writer.Line(otherwise);
        }
    }
}
