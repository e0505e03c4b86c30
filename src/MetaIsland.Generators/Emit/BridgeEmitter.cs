using MetaIsland.Model;
using static MetaIsland.Generators.Emit.SourceWriterExtensions;

namespace MetaIsland.Generators.Emit;

/// <summary>
/// Writes an agent's <c>NodeBridge</c>: a public way to each node, which may be private, that repeats what the graph is read from.
/// </summary>
internal sealed class BridgeEmitter(SourceWriter writer, AgentSpec agent)
{
    private const int LongList = 100;

    public void Emit()
    {
        writer.Summary($"How kernels call the nodes of {See(agent.Path.Name)}.");
        writer.Generated();
        writer.Hidden();
        var nodes = agent.Nodes.Concat(agent.Handlers).ToList();
        var internals = nodes.Where(node => node.Visibility() != Visibility.Public).Select(node => Literal(node.Name)).ToList();
        if (internals.Count > 0)
            writer.Line($"[{Names.Bridge}(InternalNodes = new[] {{ {string.Join(", ", internals)} }})]");
        using (writer.Block("public static class NodeBridge"))
            writer.Separated(nodes, Bridge);
    }

    private void Bridge(NodeSpec node)
    {
        var name = Escape(node.Name);
        var self = new Identifiers(node.Parameters.Select(parameter => parameter.Name)).Unique("agent");
        var parameters = node.Parameters.Select(Parameter).ToList();
        if (!node.IsStatic)
            parameters.Insert(0, $"{(agent.IsStruct ? "ref " : "")}{agent.Path.Name} {self}");
        // A long list has one parameter a line.
        var separator = parameters.Sum(parameter => parameter.Length) > LongList ? "\n    " : " ";
        var list = (separator == " " ? "" : separator) + string.Join("," + separator, parameters);

        writer.Summary($"Runs <c>{node.Name}</c> of one agent.");
        writer.Line(Attributes(node));
        using (writer.Nested($"{node.Visibility().Keyword()} static {node.ReturnType()} {name}({list}) =>"))
        {
            var target = node.IsStatic ? agent.Path.Name : self;
            writer.Line($"{target}.{name}({string.Join(", ", node.Parameters.Select(parameter => parameter.Argument()))});");
        }
    }

    private static string Attributes(NodeSpec node)
    {
        var settings = new List<string>();
        if (node.IsStatic)
            settings.Add("IsStatic = true");
        if (node.ReadsClock)
            settings.Add("ReadsClock = true");
        var bridge = Names.Bridge + (settings.Count > 0 ? $"({string.Join(", ", settings)})" : "");
        if (node.IsHandler)
            bridge += ", global::MetaIsland.Receive";
        return node.After.Count == 0
            ? $"[{bridge}]"
            : $"[{bridge}, global::MetaIsland.After({string.Join(", ", node.After.Select(after => Literal(after.Node)))})]";
    }

    private static string Parameter(ParameterSpec parameter)
    {
        var attributes = "";
        if (parameter.Kind == ParameterKind.Service)
            attributes += "[global::MetaIsland.Service] ";
        if (parameter.From is { } producer)
            attributes += $"[global::MetaIsland.From({Literal(producer)})] ";
        return attributes + parameter.Declaration();
    }
}
