using System.Reflection;
using MetaIsland.Events;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>Takes the events out of a lane one by one, in the order they were emitted, without a commit.</summary>
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
}
