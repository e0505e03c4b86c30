using MetaIsland;

namespace Demo.FieldStorage;

public readonly record struct Sow(int Plot, int Seeds);

public interface IPlace
{
    int Size { get; }
}

[World]
public sealed partial class Farm(int[] rain, string region, List<string> notes) : IPlace
{
    private readonly int[] soil = new int[4];
    private readonly int[,] heights = { { 1, 2 }, { 3, 4 } };
    private readonly List<int> sizes = [1, 2];
    private readonly Dictionary<int, string> owners = new() { [3] = "c", [1] = "a" };
    private readonly HashSet<string> tags = ["b", "a"];
    private readonly Queue<int> line = new([1]);
    private int unused = rain.Length;

    public Farm() : this([1, 2, 3], "north", ["begun"])
    {
    }

    public int Year { get; private set; } = 1;

    int IPlace.Size { get; } = 4;

    public int[] Harvests { get; } = [5, 6];

    public List<string> Workers { get; private set; } = ["x"];

    public IReadOnlyList<int> Rain => rain;

    internal Dictionary<string, int> Prices { get; init; } = new() { ["wheat"] = 2, ["barley"] = 1 };

    public override string ToString() => $"{region} {unused} {notes.Count}";

    [Apply]
    private void Apply(Sow sow)
    {
        soil[sow.Plot] += sow.Seeds;
        heights[0, 0]++;
        sizes.Add(sow.Seeds);
        owners.Remove(3);
        owners[2] = "b";
        tags.Add("c");
        line.Enqueue(sow.Seeds);
        Harvests[0]++;
        Workers.Add("y");
        Prices["oats"] = 3;
        rain[0]++;
        notes.Add("sown");
        Year++;
    }
}
