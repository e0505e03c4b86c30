using MetaIsland.Model;
using static MetaIsland.Generators.Emit.SourceWriterExtensions;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes a world's <c>Events</c>, what nodes emit into, and its <c>EventsLane</c>, where the events lie until a commit.</summary>
internal sealed class EventsEmitter(SourceWriter writer, WorldMembers members)
{
    public void Emit()
    {
        Events();
        writer.Gap();
        Lane();
    }

    private void Events()
    {
        writer.Summary($"Where nodes and sync points emit the events that {See(members.Name)} applies in its next commit.");
        writer.Generated();
        using (writer.Block("public readonly struct Events"))
        {
            writer.Lines($$"""
                private readonly EventsLane lane;
                private readonly {{Names.EventSource}} source;

                /// <summary>Events of <paramref name="source"/> go to <paramref name="lane"/>.</summary>
                """);
            writer.Hidden();
            writer.Lines($$"""
                public Events(EventsLane lane, {{Names.EventSource}} source)
                {
                    this.lane = lane;
                    this.source = source;
                }
                """);
            writer.Separated(members.Events, apply =>
            {
                writer.Summary($"Emits an event that <c>{apply.Method}</c> of the world applies.");
                writer.Line($"{apply.Event.Visibility.Keyword()} void Emit(in {apply.Event.Name} e) => lane.Add(source, in e);");
            });
            writer.Gap();
            writer.Summary("Catches events that nobody applies: always throws.");
            writer.Hidden();
            using (writer.Nested("public void Emit<TEvent>(in TEvent e) =>"))
            {
                writer.Line("throw new global::System.NotSupportedException(");
                writer.Line($"    $\"Nobody applies {{typeof(TEvent)}}: add [Apply] void Apply({{typeof(TEvent).Name}} e) to {members.Name}.\");");
            }
        }
    }

    private void Lane()
    {
        writer.Summary($"The events of one run of kernels, in the order they were emitted.");
        writer.Generated();
        writer.Hidden();
        using (writer.Block($"public sealed class EventsLane : {Names.EventLane}"))
        {
            foreach (var apply in members.Events)
                writer.Line($"internal {Names.EventBuffer}<{apply.Event.Name}> {members.BufferOf(apply)} = new();");
            for (var kind = 0; kind < members.Events.Count; kind++)
                Add(members.Events[kind], kind);
            Writes();
            ForEachBuffer("ClearEvents", "Clear");
            ForEachBuffer("RewindEvents", "Rewind");
        }
    }

    private void Add(ApplySpec apply, int kind)
    {
        writer.Gap();
        writer.Lines($$"""
            internal void Add({{Names.EventSource}} source, in {{apply.Event.Name}} e)
            {
                {{members.BufferOf(apply)}}.Add(in e);
                Note(source, {{kind}});
            }
            """);
    }

    private void Writes()
    {
        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        var writing = members.Events.Where(apply => apply.Writes != 0).Select(apply => $"({members.BufferOf(apply)}.Count > 0 ? {Mask(apply.Writes)} : 0)").ToArray();
        writer.Line($"public override ulong Writes => {(writing.Length == 0 ? "0" : string.Join(" | ", writing))};");
    }

    private void ForEachBuffer(string header, string call)
    {
        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        using (writer.Block($"protected override void {header}()"))
        {
            foreach (var apply in members.Events)
                writer.Line($"{members.BufferOf(apply)}.{call}();");
        }
    }
}
