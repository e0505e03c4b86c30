using MetaIsland.Model;
using MetaIsland.Planning;
using static MetaIsland.Generators.Emit.SourceWriterExtensions;

namespace MetaIsland.Generators.Emit;

/// <summary>
/// Writes a simulation's file: constructor and world, plan, pictures, and the program with its frame. A simulation whose graph cannot be
/// built gets the first part alone.
/// </summary>
internal sealed class SimulationEmitter
{
    private readonly SourceWriter writer = new();
    private readonly SimulationSpec spec;
    private readonly string name;
    private readonly Visibility visibility;

    private SimulationEmitter(SimulationSpec spec)
    {
        this.spec = spec;
        name = spec.Path.Name;
        visibility = spec.Agents.Aggregate(spec.Path.Visibility.LeastOf(spec.World.Visibility), (least, agent) => least.LeastOf(agent.Path.Visibility));
    }

    public static string Emit(SimulationSpec spec) => new SimulationEmitter(spec).Emit();

    private string Emit()
    {
        var plan = spec.IsComplete ? PlanCompiler.Compile(spec, findings: null) : null;
        writer.Header();
        using (writer.OpenType(spec.Path, "global::MetaIsland.Simulation"))
        {
            if (plan is null)
                Shell();
            else
                Whole(plan, new SimulationNames(plan));
        }
        return writer.ToString();
    }

    /// <summary>Enough for code that uses the simulation to bind, so that the one real error stands alone.</summary>
    private void Shell()
    {
        var parameters = new Identifiers(["world", "options"]);
        Constructor(spec.Agents.Select(agent => (agent.Path.FullName, parameters.Unique(Identifiers.Camel(agent.Path.Name) + "s"))), "base(null!, options)", " => throw null!;");
        writer.Gap();
        World("throw null!");
        WorldAt("throw null!");
        writer.Gap();
        writer.Generated();
        writer.Line("public static global::MetaIsland.Plan Plan => throw null!;");
        writer.Gap();
        writer.Generated();
        writer.Line("public static string Mermaid => throw null!;");
        writer.Gap();
        writer.Generated();
        writer.Line("public static string Dot => throw null!;");
    }

    private void Whole(GraphPlan plan, SimulationNames names)
    {
        var agents = spec.Agents.Select((agent, i) => (agent.Path.FullName, names.Agents(i))).ToList();
        writer.Generated();
        writer.Line("private readonly Program program;");
        writer.Gap();
        Constructor(agents, $"this(new Program(world, {string.Join(", ", agents.Select(a => a.Item2))}), options)", " { }");
        writer.Gap();
        writer.Generated();
        using (writer.Block($"private {name}(Program program, global::MetaIsland.SimulationOptions? options) : base(program, options)"))
            writer.Line("this.program = program;");
        writer.Gap();
        World("new(program.Show())");
        WorldAt("new(program.At(round, PlaceOf(round, syncPoint)))");
        writer.Gap();
        new PlanEmitter(writer, plan).Emit();
        writer.Gap();
        new DiagramEmitter(writer, plan).Emit();
        writer.Gap();
        new NodeListEmitter(writer, plan, names).Emit();
        writer.Gap();
        new ProgramEmitter(writer, plan, names).Emit();
        writer.Gap();
        new FrameEmitter(writer, plan, names).Emit();
    }

    private void Constructor(IEnumerable<(string Type, string Name)> agents, string chained, string body)
    {
        writer.Summary("Starts a simulation of its own: the world is copied, the agents are taken.");
        writer.Generated();
        writer.Line($"{visibility.Keyword()} {name}({spec.World.FullName} world, {string.Join(", ", agents.Select(a => $"{a.Type}[] {a.Name}"))}, global::MetaIsland.SimulationOptions? options = null)");
        using (writer.Nested())
            writer.Line($": {chained}{body}");
    }

    private void World(string value)
    {
        writer.Summary("The world between rounds and after a run; what it shows never changes.");
        writer.Line("/// <exception cref=\"global::System.InvalidOperationException\">The simulation is running, or a commit failed.</exception>");
        writer.Generated();
        using (writer.Block($"{spec.Path.Visibility.LeastOf(spec.World.Visibility).Keyword()} {spec.World.FullName}.View World"))
        using (writer.Block("get"))
        {
            writer.Line("RequireWorld();");
            writer.Line(value.StartsWith("throw") ? value + ";" : $"return {value};");
        }
    }

    private void WorldAt(string value)
    {
        writer.Gap();
        writer.Summary("The world as it was when a round had ended, or when a sync point of it had closed: the fold of the log.");
        writer.Lines("""
            /// <param name="round">The round, from 0; -1 for the world before the first.</param>
            /// <param name="syncPoint">The name of the sync point; null for the round's end.</param>
            /// <exception cref="global::System.ArgumentException">There is no such sync point, or the round has not been run.</exception>
            /// <exception cref="global::System.InvalidOperationException">The simulation is running, or keeps no log.</exception>
            """);
        writer.Generated();
        using (writer.Nested($"{spec.Path.Visibility.LeastOf(spec.World.Visibility).Keyword()} {spec.World.FullName}.View WorldAt(int round, string? syncPoint = null) =>"))
            writer.Line(value + ";");
    }
}
