namespace MetaIsland.Tests.Versions;

/// <summary>A world with much in it, of which little changes.</summary>
[World]
public sealed partial class Archive
{
    public const int Pages = 1_000_000;

    private readonly int[] pages = new int[Pages];
    private readonly Dictionary<int, string> shelves = new() { [3] = "c", [1] = "a" };
    private int visitors;

    [Apply]
    private void Apply(Visit visit) => visitors += visit.People;

    [Apply]
    private void Apply(Written written) => Write(written);

    [Apply]
    private void Apply(Shelved shelved) => shelves[shelved.Number] = shelved.Title;

    private void Write(Written written) => pages[written.Page] = written.Word;
}

public readonly record struct Visit(int People);

public readonly record struct Written(int Page, int Word);

public readonly record struct Shelved(int Number, string Title);
