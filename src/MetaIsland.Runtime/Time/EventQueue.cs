namespace MetaIsland.Timing;

/// <summary>
/// Events by (time, agent, node, number), equal ones as they came: a binary heap of structs. An event knows its place in the heap, so that a
/// cancelled one leaves at once: the time-outs of nodes that were in time would otherwise pile up. Not thread-safe.
/// </summary>
internal sealed class EventQueue
{
    private const int None = -1;

    private Entry[] heap = new Entry[16];
    private Slot[] slots = new Slot[16];
    private int slotsUsed;
    private int freeSlot = None;
    private long added;

    /// <summary>Events that wait.</summary>
    public int Count { get; private set; }

    public EventHandle Add(long time, int agent, int node, int number, IVirtualEvent what, long state)
    {
        if (Count == heap.Length)
            Array.Resize(ref heap, 2 * Count);
        var slot = TakeSlot();
        slots[slot].Event = what;
        slots[slot].State = state;
        Rise(Count++, new Entry(time, agent, node, number, added++, slot));
        return new EventHandle(slot, slots[slot].Version);
    }

    /// <summary>Takes the smallest event; false if there is none.</summary>
    public bool TryTake(out DueEvent due)
    {
        due = default;
        if (Count == 0)
            return false;
        var first = heap[0];
        due = new DueEvent(first.Time, slots[first.Slot].Event!, slots[first.Slot].State);
        Remove(0);
        return true;
    }

    /// <summary>Takes an event back; false if it was taken or cancelled before.</summary>
    public bool Cancel(EventHandle handle)
    {
        if (handle.Version == 0 || slots[handle.Slot].Version != handle.Version)
            return false;
        Remove(slots[handle.Slot].Position);
        return true;
    }

    private void Remove(int position)
    {
        FreeSlot(heap[position].Slot);
        var last = heap[--Count];
        if (position == Count)
            return;
        if (position > 0 && last.IsBefore(heap[Parent(position)]))
            Rise(position, last);
        else
            Sink(position, last);
    }

    private void Rise(int position, Entry entry)
    {
        while (position > 0 && entry.IsBefore(heap[Parent(position)]))
        {
            Put(position, heap[Parent(position)]);
            position = Parent(position);
        }
        Put(position, entry);
    }

    private void Sink(int position, Entry entry)
    {
        while (true)
        {
            var child = (2 * position) + 1;
            if (child >= Count)
                break;
            if (child + 1 < Count && heap[child + 1].IsBefore(heap[child]))
                child++;
            if (!heap[child].IsBefore(entry))
                break;
            Put(position, heap[child]);
            position = child;
        }
        Put(position, entry);
    }

    private void Put(int position, in Entry entry)
    {
        heap[position] = entry;
        slots[entry.Slot].Position = position;
    }

    private static int Parent(int position) => (position - 1) / 2;

    private int TakeSlot()
    {
        if (freeSlot != None)
        {
            var slot = freeSlot;
            freeSlot = slots[slot].Position;
            return slot;
        }
        if (slotsUsed == slots.Length)
            Array.Resize(ref slots, 2 * slotsUsed);
        slots[slotsUsed].Version = 1;
        return slotsUsed++;
    }

    // A new version, so that handles of the old event find nothing. Zero is the version of no handle.
    private void FreeSlot(int slot)
    {
        ref var freed = ref slots[slot];
        freed.Event = null;
        freed.Version = freed.Version == int.MaxValue ? 1 : freed.Version + 1;
        freed.Position = freeSlot;
        freeSlot = slot;
    }

    private readonly record struct Entry(long Time, int Agent, int Node, int Number, long Added, int Slot)
    {
        public bool IsBefore(in Entry other)
        {
            if (Time != other.Time)
                return Time < other.Time;
            if (Agent != other.Agent)
                return Agent < other.Agent;
            if (Node != other.Node)
                return Node < other.Node;
            return Number != other.Number ? Number < other.Number : Added < other.Added;
        }
    }

    private struct Slot
    {
        public IVirtualEvent? Event;
        public long State;
        public int Position;    // in the heap; of a free slot: the next free one
        public int Version;
    }
}
