namespace MetaIsland.Programs.Tests.Generation.Writing;

/// <summary>Writes an agent.</summary>
internal sealed class AgentWriter(CodeWriter code, Dice dice, ProgramModel program, BodyWriter bodies)
{
    public void Write(AgentModel agent)
    {
        code.Line(agent.SkipsByDefault ? "[Agent(OnFailure = FailurePolicy.Skip)]" : "[Agent]");
        code.Open($"{program.Access} {(agent.IsStruct ? "" : "sealed ")}partial {(agent.IsStruct ? "struct" : "class")} {agent.Name}");
        foreach (var field in dice.Shuffled(agent.Fields))
            code.Line(field.Declaration);
        code.Open($"public {agent.Name}(int number)");
        foreach (var field in agent.Fields)
            code.Line(field.Start($"Mix.Of({dice.Salt()}, number)"));
        code.Close();
        foreach (var node in dice.Shuffled(agent.Nodes.Concat(agent.Handlers)))
            Write(node);
        foreach (var fallback in agent.Nodes.Select(node => node.Fallback).OfType<NodeModel>())
            Method(fallback);
        foreach (var node in agent.Nodes.Where(node => node.When is not null))
            Condition(node);
        if (program.Syncs.Exists(sync => sync.IsGrouped))
            Clan(agent);
        code.Close();
    }

    /// <summary>By what agents meet in groups: it changes with their state.</summary>
    private void Clan(AgentModel agent)
    {
        code.Open("internal int Clan");
        code.Open("get");
        code.Line($"var h = {dice.Salt()};");
        code.Line(dice.Pick(agent.Fields).Read("", "one"));
        code.Line($"return (int)(h % {dice.Between(2, 6)}) - 2;");
        code.Close();
        code.Close();
    }

    private void Condition(NodeModel node)
    {
        code.Open($"bool Wants{node.Name}");
        code.Open("get");
        code.Line($"var h = {dice.Salt()};");
        code.Line(node.When!.Read("", "one"));
        code.Line($"return h % {dice.Between(2, 5)} != 0;");
        code.Close();
        code.Close();
    }

    private void Write(NodeModel node)
    {
        var marks = new List<string> { node.Hears is null ? $"Node{Settings(node)}" : "Receive" };
        if (node.After.Count > 0)
            marks.Add($"After({string.Join(", ", node.After.Select(other => $"nameof({other.Name})"))})");
        if (node.When is not null)
            marks.Add($"When(nameof(Wants{node.Name}))");
        code.Line($"[{string.Join(", ", marks)}]");
        Method(node);
    }

    private static string Settings(NodeModel node) => node switch
    {
        { Fallback: { } fallback } => $"(OnFailure = FailurePolicy.Fallback, Fallback = nameof({fallback.Name}){Timeout(node)})",
        { Policy: NodePolicy.Skip, HasDefaultPolicy: false } => $"(OnFailure = FailurePolicy.Skip{Timeout(node)})",
        { Timeout: > 0 } => $"({Timeout(node)[2..]})",
        _ => "",
    };

    private static string Timeout(NodeModel node) => node.Timeout > 0 ? $", Timeout = \"{TimeSpan.FromSeconds(node.Timeout):c}\"" : "";

    private void Method(NodeModel node)
    {
        code.Open($"{node.Access}{(node.IsStatic ? "static " : "")}{Signature.Of(node)}");
        bodies.Write(node);
        code.Close();
    }
}
