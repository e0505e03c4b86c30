using MetaIsland.Model;
using MetaIsland.Parsing;
using static MetaIsland.Generators.Emit.SourceWriterExtensions;

namespace MetaIsland.Generators.Emit;

/// <summary>
/// Writes an agent's <c>NodeBridge</c>: a public way to each node, handler, fallback and condition, which may be private, that repeats what the
/// graph is read from.
/// </summary>
internal sealed class BridgeEmitter(SourceWriter writer, AgentSpec agent)
{
    private const int LongList = 100;

    public void Emit()
    {
        writer.Summary($"How kernels call the nodes of {See(agent.Path.Name)}.");
        writer.Generated();
        writer.Hidden();
        var internals = agent.Nodes.Where(IsInternal).Select(node => node.Name)
            .Concat(agent.Handlers.Where(IsInternal).Select(BridgeParser.NameOf))
            .Select(Literal)
            .ToList();
        if (internals.Count > 0)
            writer.Line($"[{Names.Bridge}(InternalNodes = new[] {{ {string.Join(", ", internals)} }})]");
        using (writer.Block("public static class NodeBridge"))
        {
            writer.Separated(agent.Nodes, Node);
            writer.Separated(agent.Handlers, Handler);
            writer.Separated(agent.Nodes.Select(node => node.Fallback).OfType<NodeSpec>().GroupBy(node => node.Name).Select(same => same.First()), Fallback);
            writer.Separated(agent.Conditions, Condition);
        }
    }

    private void Node(NodeSpec node) =>
        Bridge(node, VisibilityOf(node), $"Runs <c>{node.Name}</c> of one agent.", Attributes(node));

    private void Handler(NodeSpec handler) =>
        Bridge(handler, handler.Visibility(), $"Lets <c>{handler.Name}</c> of one agent hear a message.", $"[{Mark(handler, Role("Handler"))}]");

    private void Fallback(NodeSpec fallback) =>
        Bridge(fallback, fallback.Visibility(), $"Asks <c>{fallback.Name}</c> of one agent for what a node failed to return.", $"[{Mark(fallback, Role("Fallback"))}]");

    private void Condition(ConditionSpec condition)
    {
        writer.Summary($"Whether <c>{condition.Name}</c> holds for one agent.");
        writer.Line($"[{Names.Bridge}({Role("When")})]");
        var name = Escape(condition.Name);
        using (writer.Nested($"public static bool {name}({Self("agent")}) =>"))
            writer.Line($"{(condition.IsStatic ? agent.Path.Name : "agent")}.{name};");
    }

    private void Bridge(NodeSpec node, Visibility visibility, string summary, string attributes)
    {
        var name = Escape(node.Name);
        var self = new Identifiers(node.Parameters.Select(parameter => parameter.Name)).Unique("agent");
        var parameters = node.Parameters.Select(Parameter).ToList();
        if (!node.IsStatic)
            parameters.Insert(0, Self(self));
        // A long list has one parameter a line.
        var separator = parameters.Sum(parameter => parameter.Length) > LongList ? "\n    " : " ";
        var list = (separator == " " ? "" : separator) + string.Join("," + separator, parameters);

        writer.Summary(summary);
        writer.Line(attributes);
        using (writer.Nested($"{visibility.Keyword()} static {node.ReturnType()} {name}({list}) =>"))
        {
            var target = node.IsStatic ? agent.Path.Name : self;
            writer.Line($"{target}.{name}({string.Join(", ", node.Parameters.Select(parameter => parameter.Argument()))});");
        }
    }

    private string Self(string name) => $"{(agent.IsStruct ? "ref " : "")}{agent.Path.Name} {name}";

    // Who can call the node must be able to call what stands in for it.
    private static Visibility VisibilityOf(NodeSpec node) =>
        node.Fallback is { } fallback ? node.Visibility().LeastOf(fallback.Visibility()) : node.Visibility();

    private static bool IsInternal(NodeSpec node) => VisibilityOf(node) != Visibility.Public;

    private static string Attributes(NodeSpec node)
    {
        var settings = new List<string>();
        if (node.OnFailure != FailurePolicy.FailRun)
            settings.Add($"OnFailure = global::MetaIsland.FailurePolicy.{node.OnFailure}");
        if (node.Fallback is { } fallback)
            settings.Add($"Fallback = {Literal(fallback.Name)}");
        if (node.Timeout > 0)
            settings.Add($"Timeout = {node.Timeout}L");
        var attributes = new List<string> { Mark(node, [.. settings]) };
        if (node.After.Count > 0)
            attributes.Add($"global::MetaIsland.After({string.Join(", ", node.After.Select(after => Literal(after.Node)))})");
        if (node.When is { } when)
            attributes.Add($"global::MetaIsland.When({Literal(when)})");
        return $"[{string.Join(", ", attributes)}]";
    }

    private static string Mark(NodeSpec node, params string[] more)
    {
        var settings = new List<string>();
        if (node.IsStatic)
            settings.Add("IsStatic = true");
        if (node.ReadsClock)
            settings.Add("ReadsClock = true");
        settings.AddRange(more);
        return Names.Bridge + (settings.Count > 0 ? $"({string.Join(", ", settings)})" : "");
    }

    private static string Role(string role) => $"Role = {Names.Bridge}Role.{role}";

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
