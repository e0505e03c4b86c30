using MetaIsland.Parsing;

namespace MetaIsland.Analyzers.Safety;

/// <summary>The order of an agent's nodes as far as the agent alone tells, for one that no simulation names yet.</summary>
internal static class NodeOrder
{
    public static bool IsOrdered(EntryPoint a, EntryPoint b)
    {
        // Without a sync point mail is heard at the round's start, before every node.
        if (a.Spec is null || b.Spec is null || a.Kind == EntryKind.Handler || b.Kind == EntryKind.Handler)
            return true;
        var nodes = AgentParser.Parse(a.Owner, null, default).Nodes;
        return Reaches(a.Spec.Name, b.Spec.Name) || Reaches(b.Spec.Name, a.Spec.Name);

        bool Reaches(string from, string to)
        {
            var seen = new HashSet<string>();
            var open = new Stack<string>([from]);
            while (open.Count > 0)
            {
                var name = open.Pop();
                if (name == to)
                    return true;
                if (!seen.Add(name) || nodes.FirstOrDefault(n => n.Name == name) is not { } node)
                    continue;
                foreach (var next in nodes.Where(n => n.After.Any(after => after.Agent is null && after.Node == name) || node.Output is { } output && n.Parameters.Any(p => p.Type.Key == output.Key)))
                    open.Push(next.Name);
            }
            return false;
        }
    }
}
