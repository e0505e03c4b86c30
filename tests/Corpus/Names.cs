using MetaIsland;

// Names that are keywords, that generated code uses itself, or that differ in their first letters only.
namespace Demo.@namespace
{
    public readonly record struct @event(int @class);

    public readonly record struct Event(int Value);

    [World]
    public sealed partial class @object
    {
        int @class = 1;
        int[] hasher = [1];
        List<int> copy = [2];
        string[] item = ["a"];
        string[]? present = ["b"];
        Dictionary<string, int> key = new() { ["k"] = 1 };
        int[] keyOrder = [3];
        HashSet<int> _value = [4];

        [Apply(Key = nameof(@event.@class))] void Apply(@event @event) => @class += @event.@class;

        [Apply] void @void(Event e) => hasher[0] += e.Value + copy[0] + item.Length + present!.Length + key.Count + keyOrder[0] + _value.Count;

        [Query] public int @int(int @in) => @in + @class;
    }

    [Agent]
    public sealed partial class @class
    {
        int hasher = 1;

        [Node] int @return(@object.View agent) => hasher + agent.Class;

        [Node] static void @static(int @return, @object.Events @object) => @object.Emit(new Event(@return));
    }
}
