using MetaIsland.Model;

namespace MetaIsland.Generators.Emit;

/// <summary>
/// Writes an agent's file: <c>CreateMany</c>, <c>IAgent</c> and <c>NodeBridge</c>. An agent with errors gets <c>CreateMany</c> alone.
/// </summary>
internal sealed class AgentEmitter
{
    private readonly SourceWriter writer = new();
    private readonly AgentSpec agent;
    private readonly string name;

    private AgentEmitter(AgentSpec agent)
    {
        this.agent = agent;
        name = agent.Path.Name;
    }

    public static string Emit(AgentSpec agent) => new AgentEmitter(agent).Emit();

    private string Emit()
    {
        writer.Header();
        using (writer.OpenType(agent.Path, agent.IsComplete ? Names.IAgent : null))
        {
            if (agent.IsDefaultConstructible)
                CreateMany();
            writer.Gap();
            CreateManyWith();
            if (agent.IsComplete)
            {
                var access = new FieldAccess(agent.State);
                writer.Gap();
                Hash(access);
                writer.Gap();
                new BridgeEmitter(writer, agent).Emit();
                new KeyComparerEmitter(writer, agent.State, access).Emit();
                access.Emit(writer);
            }
        }
        return writer.ToString();
    }

    private void CreateMany()
    {
        writer.Summary("Creates this many agents with the constructor that takes nothing.");
        writer.Generated();
        writer.Lines($$"""
            public static {{name}}[] CreateMany(int count)
            {
                global::System.ArgumentOutOfRangeException.ThrowIfNegative(count);
                var agents = new {{name}}[count];
                for (var i = 0; i < agents.Length; i++)
                    agents[i] = new {{name}}();
                return agents;
            }
            """);
    }

    private void CreateManyWith()
    {
        // A struct is never null.
        var refusal = agent.IsStruct ? "" : $" ?? throw new global::System.InvalidOperationException($\"create({{i}}) returned null instead of a new {name}.\")";
        writer.Summary("Creates this many agents; <paramref name=\"create\"/> gets the index of each, from 0 up.");
        writer.Generated();
        writer.Lines($$"""
            public static {{name}}[] CreateMany(int count, global::System.Func<int, {{name}}> create)
            {
                global::System.ArgumentOutOfRangeException.ThrowIfNegative(count);
                global::System.ArgumentNullException.ThrowIfNull(create);
                var agents = new {{name}}[count];
                for (var i = 0; i < agents.Length; i++)
                    agents[i] = create(i){{refusal}};
                return agents;
            }
            """);
    }

    private void Hash(FieldAccess access)
    {
        var hash = new HashEmitter(writer, agent.State, access);
        writer.Generated();
        using (writer.Block($"void {Names.IAgent}.Hash({Names.StateHasher} hasher)"))
            hash.Fields(FieldAccess.Owner.Of(agent), order: _ => null);
        hash.Methods();
    }
}
