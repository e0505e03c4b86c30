using System.Runtime.InteropServices;

namespace MetaIsland.Contesting;

/// <content>
/// Chains: who wins a key that is held moves only if a winner leaves that key, who moves only if ... Of all sets of winners that can move
/// together, the largest does (the greatest fixpoint): a queue moves up behind its head, a ring turns, and who is behind somebody that stays,
/// stays.
/// </content>
public sealed partial class Contention<TEvent, TKey>
{
    private readonly Dictionary<TKey, int> freed = [];      // key -> how many winners leave it, those of earlier turns too
    private readonly Stack<int> blocked = [];               // contests whose winners cannot move
    private bool[] isHeld = [];         // by contest: its key is held, and its winners can still move

    private void StopWhoIsBlocked()
    {
        for (var number = 0; number < contestCount; number++)
        {
            for (var slot = starts[number]; slot < starts[number + 1]; slot++)
                Leave(slot);
        }
        if (isHeld.Length < contestCount)
            isHeld = new bool[keys.Length];
        for (var number = 0; number < contestCount; number++)
        {
            isHeld[number] = firstWinners[number] >= 0 && rules.IsHeld(keys[number]);
            if (isHeld[number] && freed.GetValueOrDefault(keys[number]) == 0)
                Block(number);
        }
        while (blocked.TryPop(out var number))
        {
            for (var slot = starts[number]; slot < starts[number + 1]; slot++)
                Stay(slot);
        }
    }

    private void Block(int number)
    {
        isHeld[number] = false;
        blocked.Push(number);
    }

    private void Leave(int slot)
    {
        if (Frees(slot, out var key))
            CollectionsMarshal.GetValueRefOrAddDefault(freed, key, out _)++;
    }

    /// <summary>A winner stays where it is, and so does who wanted to be there, unless another makes room.</summary>
    private void Stay(int slot)
    {
        if (Frees(slot, out var key) && --CollectionsMarshal.GetValueRefOrAddDefault(freed, key, out _) == 0
            && groups.TryGetValue(key, out var follower) && isHeld[follower])
            Block(follower);
        if (table.Marks[slot] != ContestMark.Lost)
            table.Marks[slot] = ContestMark.Blocked;
    }

    /// <summary>What a winner leaves, in the form in which it is to be applied; those merged into another leave nothing of their own.</summary>
    private bool Frees(int slot, out TKey key)
    {
        var mark = table.Marks[slot];
        key = mark switch
        {
            ContestMark.Won => rules.FreedBy(in table.Events[table.Contenders[slot]]),
            ContestMark.Changed => rules.FreedBy(in table.Instead[slot]),
            _ => default!,
        };
        return mark is ContestMark.Won or ContestMark.Changed && key is not null;
    }
}
