namespace MetaIsland.Programs.Tests.Generation.Writing;

/// <summary>Writes an agent.</summary>
internal sealed class AgentWriter(CodeWriter code, Dice dice, ProgramModel program, BodyWriter bodies)
{
    public void Write(AgentModel agent)
    {
        code.Line("[Agent]");
        code.Open($"{program.Access} {(agent.IsStruct ? "" : "sealed ")}partial {(agent.IsStruct ? "struct" : "class")} {agent.Name}");
        foreach (var field in dice.Shuffled(agent.Fields))
            code.Line(field.Declaration);
        code.Open($"public {agent.Name}(int number)");
        foreach (var field in agent.Fields)
            code.Line(field.Start($"Mix.Of({dice.Salt()}, number)"));
        code.Close();
        foreach (var node in dice.Shuffled(agent.Nodes))
            Write(node);
        code.Close();
    }

    private void Write(NodeModel node)
    {
        var after = node.After.Select(other => $"nameof({other.Name})").ToList();
        code.Line(after.Count > 0 ? $"[Node, After({string.Join(", ", after)})]" : "[Node]");
        code.Open($"{node.Access}{(node.IsStatic ? "static " : "")}{Signature.Of(node)}");
        bodies.Write(node);
        code.Close();
    }
}
