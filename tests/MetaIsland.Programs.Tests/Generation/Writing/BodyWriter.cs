namespace MetaIsland.Programs.Tests.Generation.Writing;

/// <summary>
/// Writes the body of a node or sync point: it folds all it may see into <c>h</c>, a little between any two waits, and lets <c>h</c> out by
/// every way there is.
/// </summary>
internal sealed class BodyWriter(CodeWriter code, Dice dice, ProgramModel program)
{
    private readonly StatementWriter statements = new(dice, program);

    public void Write(MethodModel method)
    {
        statements.Begin(method);
        if (method.ReadsWorld)
            code.Line("using var sight = Sight.Of(land);");
        code.Line($"var h = Mix.Of({dice.Salt()}, {method.Inputs.Count});");
        if (method is NodeModel { Hears: { } message } handler)
            code.Line($"h = Mix.Of({(handler.TakesSender ? "Mix.Of(h, from.Value)" : "h")}, {message.Read("heard")});");
        foreach (var input in method.Inputs)
            code.Line(statements.Read(input));
        // A failure before the first wait, and one that only an awaited task tells of.
        var failsEarly = method.Fails && dice.Chance(40);
        if (failsEarly)
            code.Line(statements.Fail(method));
        var seen = method is NodeModel node ? dice.Shuffled(node.Reads) : [];
        if (method.HasContext)
            code.Line(method is NodeModel ? "h = Mix.Of(Mix.Of(h, me.Id.Value), me.Round);" : "h = Mix.Of(h, me.Round);");
        Look(method);
        for (var awaits = method.Awaits ? dice.Between(1, 2) : 0; awaits > 0; awaits--)
        {
            code.Line(statements.Await(method));
            Look(method);
            if (seen.Count > 0 && dice.Chance(50))
                code.Line(statements.Read(seen[0]));
        }
        foreach (var field in seen)
            code.Line(statements.Read(field));
        if (method.TakesStop)
            code.Line("h = Mix.Of(h, stop.IsCancellationRequested);");
        if (method.Fails && !failsEarly)
            code.Line(statements.Fail(method));
        foreach (var field in method is NodeModel writer ? writer.Writes : [])
            code.Line(statements.Write(field));
        for (var emits = method.Emits ? dice.Between(1, 2) : 0; emits > 0; emits--)
            code.Line(statements.Emit(method));
        for (var letters = method.Sends ? dice.Between(1, 2) : 0; letters > 0; letters--)
            code.Line(statements.Send(method));
        foreach (var agent in method.Populations)
            code.Line(statements.ChangePopulation(method, agent));
        Return(method);
    }

    /// <summary>Reads the world, draws, asks, and sometimes emits in the middle.</summary>
    private void Look(MethodModel method)
    {
        var looks = new List<string>();
        if (method.ReadsWorld)
            looks.AddRange(Enumerable.Range(0, dice.Between(1, 3)).Select(_ => statements.Look()));
        if (method.HasContext)
            looks.AddRange(Enumerable.Range(0, dice.Between(0, 2)).Select(_ => statements.Draw()));
        if (method.AsksOracle)
            looks.Add(method.Awaits && dice.Chance(60) ? "h = Mix.Of(h, await oracle.AskAsync(h));" : "h = Mix.Of(h, oracle.Ask(h));");
        if (method.Emits && dice.Chance(25))
            looks.Add(statements.Emit(method));
        foreach (var look in dice.Shuffled(looks))
            code.Line(look);
    }

    private void Return(MethodModel method)
    {
        if (method.Output is not { } output)
        {
            if (method.EndsAtOnce)
                code.Line(method.Async == AsyncStyle.Task ? "return Task.CompletedTask;" : "return default;");
            return;
        }
        var value = output.Create("h");
        if (method is SyncModel { Scatters: true } sync)
        {
            statements.Scatter(sync).ForEach(code.Line);
            value = "scatter";
        }
        else if (method.IsOutputNullable)
        {
            value = $"(h % 3 == 0 ? null : {value})";
        }
        code.Line((method.EndsAtOnce, method.Async) switch
        {
            (false, _) => $"return {value};",
            (_, AsyncStyle.Task) => $"return Task.FromResult<{Signature.Value(method)}>({value});",
            _ => $"return new ValueTask<{Signature.Value(method)}>({value});",
        });
    }
}
