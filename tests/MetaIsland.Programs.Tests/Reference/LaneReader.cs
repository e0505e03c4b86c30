using System.Reflection;
using MetaIsland.Events;
using MetaIsland.Mail;
using MetaIsland.Rounds;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>Takes out of lanes, one by one, in the order they came, events without a commit, letters without a postbox, births without a cradle.</summary>
internal static class LaneReader
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IEnumerable<object> Read(EventLane lane)
    {
        // A buffer for each kind of event, by the kind's number.
        var buffers = lane.GetType().GetFields(Own)
            .Select(field => field.GetValue(lane)!)
            .Select(buffer => (Array)buffer.GetType().GetField("items", Own)!.GetValue(buffer)!)
            .ToArray();
        var taken = new int[buffers.Length];
        while (lane.Taken < lane.Count)
        {
            lane.NextRun(1, out var kind);
            lane.Took(1);
            yield return buffers[kind].GetValue(taken[kind]++)!;
        }
    }

    public static IEnumerable<(int To, Type Type, object Message)> Read(MailLane lane) =>
        lane.Letters.ToArray().Select(letter => (letter.To.Value, ItemType(letter.Buffer), Item(letter.Buffer, letter.Index)));

    /// <param name="lane">What was asked for.</param>
    /// <param name="types">The types of agents.</param>
    public static IEnumerable<ReferenceChange> Read(PopulationLane lane, IReadOnlyList<Type> types) => lane.Changes.Select(change => new ReferenceChange(
        types.ToList().FindIndex(type => NumberOf(type) == change.Type),
        change.Buffer is { } buffer ? Item(buffer, change.Index) : null,
        change.Id.Value));

    private static Type ItemType(object buffer) => buffer.GetType().GetGenericArguments()[0];

    private static object Item(object buffer, int index) => buffer.GetType().GetProperty("Item")!.GetValue(buffer, [index])!;

    private static int NumberOf(Type type) => (int)typeof(TypeNumber<>).MakeGenericType(type).GetField(nameof(TypeNumber<int>.Value))!.GetValue(null)!;
}
