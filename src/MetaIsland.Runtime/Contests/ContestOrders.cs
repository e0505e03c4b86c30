using MetaIsland.Randomness;

namespace MetaIsland.Contesting;

/// <summary>The orders in which a test presents contenders; the first is the canonical one, and comes twice.</summary>
internal static class ContestOrders
{
    private const int MostPermuted = 7;
    private const int Shuffles = 10_000;

    /// <summary>Goes through the orders; the array is one and the same, with other contents each time.</summary>
    public static IEnumerable<int[]> Of(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        yield return order;
        if (count <= MostPermuted)
        {
            do
                yield return order;
            while (NextPermutation(order));
        }
        else
        {
            yield return order;
            var random = new ContestRandom();
            random.Restart(default, 0, 0);
            for (var i = 0; i < Shuffles; i++)
            {
                new RandomStream(random).Shuffle<int>(order);
                yield return order;
            }
        }
    }

    // Narayana Pandita's: the next in lexicographic order.
    private static bool NextPermutation(int[] order)
    {
        var pivot = order.Length - 2;
        while (pivot >= 0 && order[pivot] > order[pivot + 1])
            pivot--;
        if (pivot < 0)
            return false;
        var larger = order.Length - 1;
        while (order[larger] < order[pivot])
            larger--;
        (order[pivot], order[larger]) = (order[larger], order[pivot]);
        Array.Reverse(order, pivot + 1, order.Length - pivot - 1);
        return true;
    }
}
