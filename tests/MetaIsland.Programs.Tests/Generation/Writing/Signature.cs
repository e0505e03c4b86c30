namespace MetaIsland.Programs.Tests.Generation.Writing;

/// <summary>Return type, name and parameters of a node or sync point.</summary>
internal static class Signature
{
    public static string Of(MethodModel method) =>
        $"{(method.Awaits ? "async " : "")}{Returned(method)} {method.Name}({string.Join(", ", Parameters(method))})";

    /// <summary>What it returns, without its task: null for nothing.</summary>
    public static string? Value(MethodModel method)
    {
        if (method.Output is not { } output)
            return null;
        return method is SyncModel { Scatters: true } ? $"Scatter<{output.Name}>" : output.Name + (method.IsOutputNullable ? "?" : "");
    }

    private static string Returned(MethodModel method) => (method.Async, Value(method)) switch
    {
        (AsyncStyle.None, var value) => value ?? "void",
        (var style, null) => $"{style}",
        (var style, var value) => $"{style}<{value}>",
    };

    private static IEnumerable<string> Parameters(MethodModel method)
    {
        if (method is NodeModel { TakesSelf: true } node)
            yield return $"{Modifier(node)}{node.Agent.Name} self";
        if (method is NodeModel { Hears: { } message } handler)
        {
            yield return $"{message.Name} heard";
            if (handler.TakesSender)
                yield return "AgentId from";
        }
        foreach (var input in method.Inputs)
        {
            var from = input.From is null ? "" : $"[From(\"{input.From}\")] ";
            var type = input.Kind switch
            {
                InputKind.Gather => $"Gather<{input.Type.Name}>",
                InputKind.Stream => $"IAsyncEnumerable<Arrival<{input.Type.Name}>>",
                InputKind.Arrival => $"Arrival<{input.Type.Name}>",
                InputKind.Fold => $"Fold<{input.Type.TallyName}>",
                _ => input.Type.Name + (input.IsNullable ? "?" : ""),
            };
            yield return $"{from}{(input.IsByIn ? "in " : "")}{type} {input.Name}";
        }
        if (method.ReadsWorld)
            yield return "Land.View land";
        if (method.Emits)
            yield return "Land.Events events";
        if (method.Sends)
            yield return "Outbox mail";
        foreach (var agent in method.Populations)
            yield return $"Population<{agent.Name}> {StatementWriter.Kin(agent)}";
        if (method.HasContext)
            yield return $"{(method is SyncModel ? "SimulationContext" : "AgentContext")} me";
        if (method.AsksOracle)
            yield return "[Service] IOracle oracle";
        if (method.Awaits && method.HasClock)
            yield return "[Service] ISimClock clock";
        if (method.TakesStop)
            yield return "CancellationToken stop";
    }

    private static string Modifier(NodeModel node) => (node.Agent.IsStruct, node.IsAsync) switch
    {
        (false, _) or (_, true) => "",
        _ when node.Writes.Count > 0 => "ref ",
        _ => "in ",
    };
}
