using MetaIsland.Model;
using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes how mail that is on its way between two rounds is hashed: the number of its type among all that are heard, then the message.</summary>
internal sealed class MailHashEmitter(SourceWriter writer, GraphPlan plan)
{
    public void Emit()
    {
        var heard = plan.Spec.Agents.SelectMany(agent => agent.Handlers).Select(handler => handler.Message!)
            .GroupBy(message => message.Key).Select(group => group.First()).OrderBy(message => message.Key, StringComparer.Ordinal).ToList();
        if (heard.Count == 0)
            return;
        var state = new StateSpec { Fields = default, Composites = plan.Spec.Composites, Keys = default };
        var access = new FieldAccess(state);
        var hash = new HashEmitter(writer, state, access);
        writer.Gap();
        using (writer.Block($"protected override void HashMessage({Names.StateHasher} hasher, global::MetaIsland.Mail.Letter letter)"))
        {
            for (var number = 0; number < heard.Count; number++)
            {
                using (writer.Block($"{(number == 0 ? "" : "else ")}if (letter.Is<{heard[number].Name}>(out var message{number}))"))
                {
                    writer.Line($"hasher.Add({number});");
                    if (plan.Spec.Carried.FirstOrDefault(shape => shape.Type.Key == heard[number].Key) is { } shape)
                        hash.One(shape, $"message{number}");
                }
            }
        }
        hash.Methods();
        access.Emit(writer);
    }
}
