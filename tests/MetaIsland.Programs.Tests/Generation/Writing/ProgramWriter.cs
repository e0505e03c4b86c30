namespace MetaIsland.Programs.Tests.Generation.Writing;

/// <summary>Writes a program down as one C# file.</summary>
internal sealed class ProgramWriter(Dice dice, ProgramModel program)
{
    private readonly CodeWriter code = new();

    public string Write()
    {
        code.Line("using MetaIsland;");
        code.Line("using MetaIsland.Programs.Tests.Support;");
        code.Line($"namespace {program.Namespace};");
        new TypeWriter(code, dice, program).Write();
        new WorldWriter(code, dice, program).Write();
        var bodies = new BodyWriter(code, dice, program);
        // Neither the order of types nor that of methods may matter.
        foreach (var agent in dice.Shuffled(program.Agents))
            new AgentWriter(code, dice, program, bodies).Write(agent);
        Simulation(bodies);
        Setup();
        return code.ToString();
    }

    private void Simulation(BodyWriter bodies)
    {
        code.Line($"[Simulation<Land, {string.Join(", ", program.Agents.Select(agent => agent.Name))}>]");
        code.Open($"{program.Access} sealed partial class Meeting");
        foreach (var sync in dice.Shuffled(program.Syncs))
        {
            foreach (var after in sync.After)
                code.Line(After(after));
            code.Line($"[SyncPoint{sync.Settings}]");
            code.Open($"static {Signature.Of(sync)}");
            bodies.Write(sync);
            code.Close();
        }
        code.Close();
    }

    private static string After(MethodModel after) => after switch
    {
        NodeModel { Access: "internal " or "public " } node => $"[After<{node.Agent.Name}>(nameof({node.Agent.Name}.{node.Name}))]",
        NodeModel node => $"[After<{node.Agent.Name}>(\"{node.Name}\")]",
        _ => $"[After(nameof({after.Name}))]",
    };

    private void Setup()
    {
        code.Open("public sealed class Setup : IProgram");
        code.Line("public object CreateWorld() => new Land();");
        code.Line($"public Array[] CreateAgents() => [{string.Join(", ", program.Agents.Select(Agents))}];");
        code.Line($"public Simulation CreateSimulation(SimulationOptions options) => new Meeting(new Land(), {string.Join(", ", program.Agents.Select(Agents))}, options);");
        code.Close();
    }

    private static string Agents(AgentModel agent) => $"{agent.Name}.CreateMany({agent.Count}, i => new {agent.Name}(i))";
}
