using System.Reflection;
using MetaIsland.Events;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>Takes the events out of a lane without a commit: a buffer a kind, and tags that say which comes next.</summary>
internal static class LaneReader
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private static readonly FieldInfo Tags = typeof(EventLane).GetField("tags", Own)!;

    public static IEnumerable<object> Read(EventLane lane)
    {
        var buffers = lane.GetType().GetFields(Own)
            .Select(field => field.GetValue(lane)!)
            .Select(buffer => (Array?)buffer.GetType().GetField("items", Own)!.GetValue(buffer))
            .ToArray();
        var taken = new int[buffers.Length];
        var tags = (ulong[])Tags.GetValue(lane)!;
        for (var i = 0; i < lane.Count; i++)
        {
            var kind = (int)(tags[i] & ((1UL << EventSource.KindBits) - 1));
            yield return buffers[kind]!.GetValue(taken[kind]++)!;
        }
    }
}
