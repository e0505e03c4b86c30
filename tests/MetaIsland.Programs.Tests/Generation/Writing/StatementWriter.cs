namespace MetaIsland.Programs.Tests.Generation.Writing;

/// <summary>The single statements of bodies.</summary>
internal sealed class StatementWriter(Dice dice, ProgramModel program)
{
    private int locals;
    private string self = "";

    public void Begin(MethodModel method)
    {
        locals = 0;
        self = method is NodeModel { TakesSelf: true } ? "self." : "";
    }

    public string Read(FieldModel field) => field.Read(self, Local());

    public string Write(FieldModel field) => field.Write(self);

    public string Read(InputModel input)
    {
        var name = input.Name;
        switch (input.Kind)
        {
            case InputKind.Gather:
                var (one, found) = (Local(), Local());
                return $"h = Mix.Of(Mix.Of(h, {name}.Count), {name}.Expected); "
                    + $"foreach (var {one} in {name}) h = Mix.Of(Mix.Of(h, {one}.Agent.Value), {input.Type.Read($"{one}.Value")}); "
                    + $"if ({name}.TryGet(new AgentId({dice.Next(program.Population)}), out var {found})) h = Mix.Of(h, {input.Type.Read(found)});";
            case InputKind.Stream:
                var next = Local();
                return $"await foreach (var {next} in {name}) {{ h = Mix.Of(Mix.Of(Mix.Of(h, {next}.Agent.Value), {input.Type.Read($"{next}.Value")}), {next}.At.Ticks);{(dice.Chance(40) ? " if (h % 7 == 0) break;" : "")} }}";
            case InputKind.Arrival:
                return $"h = Mix.Of(Mix.Of(Mix.Of(h, {name}.Agent.Value), {input.Type.Read($"{name}.Value")}), {name}.At.Ticks);";
            case InputKind.Fold:
                return $"h = Mix.Of(Mix.Of(Mix.Of(h, {name}.Value.Value), {name}.Value.Sum), {name}.Count);";
            default:
                var present = Local();
                return input.IsNullable
                    ? $"h = {name} is {{ }} {present} ? Mix.Of(h, {input.Type.Read(present)}) : Mix.Of(h, 7);"
                    : $"h = Mix.Of(h, {input.Type.Read(name)});";
        }
    }

    /// <summary>Reads something of the world through the view.</summary>
    public string Look() => dice.Chance(20) ? "h = land.Digest(h);" : $"h = Eyes.{dice.Pick(program.World.Fields).Property}(land, h);";

    public string Draw()
    {
        var local = Local();
        return dice.Next(6) switch
        {
            0 => $"h = Mix.Of(h, me.Random.Next({dice.Between(1, 1000)}));",
            1 => $"h = Mix.Of(h, me.Random.Next(-{dice.Between(1, 1000)}, {dice.Between(1, 1000)}));",
            2 => "h = Mix.Of(h, me.Random.NextDouble());",
            3 => "h = Mix.Of(h, me.Random.NextGaussian());",
            4 => $"h = Mix.Of(h, me.Random.Chance(0.{dice.Between(1, 9)}));",
            _ => $"int[] {local} = [1, 2, 3, 4, 5]; me.Random.Shuffle<int>({local}); h = Mix.Of(Mix.Of(h, {local}[0]), {local}[3]);",
        };
    }

    public string Await(MethodModel method)
    {
        if (dice.Chance(15) || (!method.HasClock && !method.HasContext))
            return "await Task.Yield();";
        if (!method.HasClock)
            return $"await me.Delay(TimeSpan.FromMilliseconds(h % {dice.Pick([10, 1000, 4000])}), {(method.TakesStop ? "stop" : "default")});";
        var (agent, round) = (method is NodeModel && method.HasContext ? "me.Id" : "new AgentId(-1)", method.HasContext ? "me.Round" : "0");
        return $"await clock.Wait({agent}, {round}, \"{method.Name}\"){(dice.Chance(30) ? ".ConfigureAwait(false)" : "")};";
    }

    public string Emit(MethodModel method)
    {
        var e = dice.Pick(program.World.Events);
        var by = method is NodeModel && method.HasContext ? "me.Id" : "new AgentId(-1)";
        var emit = $"events.Emit({e.Create(by, "h")});";
        var local = Local();
        return dice.Weighted(40, 30, 30) switch
        {
            0 => emit,
            1 => $"if ((h & 1) == 0) {emit}",
            _ => $"for (var {local} = 0; {local} < (int)(h % 3); {local}++) {{ h = Mix.Of(h, {local}); {emit} }}",
        };
    }

    /// <summary>To anybody, to the sender where there is one, now and then to nobody.</summary>
    public string Send(MethodModel method)
    {
        var message = dice.Pick(program.Messages);
        var (local, others) = (Local(), program.Population + 2);
        // An answer to an answer to an answer must come to an end.
        return method is NodeModel { Hears: not null } handler
            ? $"if (h % 3 == 0) mail.Send({(handler.TakesSender && dice.Chance(70) ? "from" : $"new AgentId((int)(h % {others}))")}, {message.Create("h")});"
            : $"for (var {local} = 0; {local} < {(dice.Chance(50) ? "1" : "(int)(h % 3)")}; {local}++) {{ h = Mix.Of(h, {local}); mail.Send(new AgentId((int)(h % {others})), {message.Create("h")}); }}";
    }

    public static string Kin(AgentModel agent) => $"kin{agent.Name}";

    /// <summary>Agents are many and sync points few. Some ids are of other types, of the dead, or of nobody.</summary>
    public string ChangePopulation(MethodModel method, AgentModel agent)
    {
        var kin = Kin(agent);
        var (births, deaths) = method is SyncModel ? (2, 2) : (12, 10);
        var who = method is NodeModel { HasContext: true } && dice.Chance(40) ? "me.Id" : $"new AgentId((int)(h % {program.Population + 4}))";
        var born = $"if (h % {births} == 0) {kin}.Spawn(new {agent.Name}((int)(h % 1000)));";
        var died = $"h = Mix.Of(h, {births}); if (h % {deaths} == 0) {kin}.Retire({who});";
        return dice.Chance(50) ? $"{born} {died}" : $"{died} {born}";
    }

    public string Fail(MethodModel method)
    {
        var round = method.HasContext && dice.Chance(50) ? $"me.Round > {dice.Between(0, 2)} && " : "";
        return $"if ({round}h % {(method is SyncModel ? 3 : method is NodeModel { Policy: not NodePolicy.FailRun } ? 4 : 9)} == 1) throw new {(dice.Chance(20) ? "OperationCanceledException" : "InvalidOperationException")}(\"{method.Name} gives up at \" + h);";
    }

    /// <summary>A value for some of those who gave something, or of all.</summary>
    public List<string> Scatter(SyncModel sync)
    {
        var output = sync.Output!;
        var local = Local();
        if (sync.Inputs.FirstOrDefault(input => input.Kind == InputKind.Gather) is not { } gather)
        {
            return [$"var scatter = new Scatter<{output.Name}>();",
                $"for (var {local} = 0; {local} < {program.Population}; {local}++) if ((Mix.Of(h, {local}) & 3) != 0) scatter[new AgentId({local})] = {output.Create($"Mix.Of(h, {local})")};"];
        }
        return [$"var scatter = new Scatter<{output.Name}>({gather.Name});",
            $"foreach (var {local} in {gather.Name}) if ((Mix.Of(h, {local}.Agent.Value) & 3) != 0) scatter[{local}.Agent] = {output.Create($"Mix.Of(h, {local}.Agent.Value)")};"];
    }

    private string Local() => $"v{locals++}";
}
