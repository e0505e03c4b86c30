using MetaIsland.Model;
using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>
/// Writes how that is hashed which is on its way between two rounds: mail, as the number of its type among all that are heard and the message,
/// and late values that are carried over.
/// </summary>
internal sealed class OnTheWayEmitter
{
    private readonly SourceWriter writer;
    private readonly GraphPlan plan;
    private readonly SimulationNames names;
    private readonly FieldAccess access;
    private readonly HashEmitter hash;

    public OnTheWayEmitter(SourceWriter writer, GraphPlan plan, SimulationNames names)
    {
        this.writer = writer;
        this.plan = plan;
        this.names = names;
        var state = new StateSpec { Fields = default, Composites = plan.Spec.Composites, Keys = default };
        access = new FieldAccess(state);
        hash = new HashEmitter(writer, state, access);
    }

    public void Emit()
    {
        if (plan.Spec.Carried.Count == 0)
            return;
        Mail();
        Carried();
        hash.Methods();
        access.Emit(writer);
    }

    private void Mail()
    {
        var heard = plan.Spec.Agents.SelectMany(agent => agent.Handlers).Select(handler => handler.Message!)
            .GroupBy(message => message.Key).Select(group => group.First()).OrderBy(message => message.Key, StringComparer.Ordinal).ToList();
        if (heard.Count == 0)
            return;
        writer.Gap();
        using (writer.Block($"protected override void HashMessage({Names.StateHasher} hasher, global::MetaIsland.Mail.Letter letter)"))
        {
            for (var number = 0; number < heard.Count; number++)
            {
                using (writer.Block($"{(number == 0 ? "" : "else ")}if (letter.Is<{heard[number].Name}>(out var message{number}))"))
                {
                    writer.Line($"hasher.Add({number});");
                    One(heard[number], $"message{number}");
                }
            }
        }
    }

    private void Carried()
    {
        var all = CarryEmitter.All(plan).ToList();
        if (all.Count == 0)
            return;
        writer.Gap();
        using (writer.Block($"public override void HashCarried({Names.StateHasher} hasher)"))
        {
            foreach (var (syncPoint, parameter) in all)
            {
                writer.Line($"{names.Carried(syncPoint, parameter)}.Hash(hasher, value =>");
                writer.Line("{");
                using (writer.Nested())
                    One(CarryEmitter.Element(parameter), "value");
                writer.Line("});");
            }
        }
    }

    private void One(TypeRef type, string value)
    {
        if (plan.Spec.Carried.FirstOrDefault(shape => shape.Type.Key == type.Key) is { } shape)
            hash.One(shape, value);
    }
}
