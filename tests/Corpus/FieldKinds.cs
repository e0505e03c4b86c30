using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using MetaIsland;

namespace Demo.FieldKinds;

public enum Mood : byte { Calm, Angry = 200 }

public enum Big : ulong { Zero, Most = ulong.MaxValue }

public readonly record struct Cell(int X, byte Y);

public sealed record Law(string Name, int Amount, Mood Mood, ImmutableArray<Cell> Cells, Law? Before);

public struct Loose
{
    public double Weight;
    public Cell Place;
}

public readonly record struct Touched(AgentId By);

// A field of every kind; the constructor fills each, so that a hash that skips one is found out.
[World]
public sealed partial class Everything
{
    bool flag = true;
    byte oneByte = 1;
    sbyte signedByte = -1;
    short small = -2;
    ushort smallUnsigned = 2;
    int number = 3;
    uint numberUnsigned = 4;
    long large = 5;
    ulong largeUnsigned = 6;
    Int128 huge = 7;
    UInt128 hugeUnsigned = 8;
    nint native = 9;
    nuint nativeUnsigned = 10;
    Half half = (Half)1.5;
    float single = 2.5f;
    double twice = 3.5;
    decimal money = 4.25m;
    char letter = 'a';
    string text = "text";
    Guid id = new(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    DateTime moment = new(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    DateTimeOffset momentThere = new(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(1));
    DateOnly day = new(2024, 1, 2);
    TimeOnly time = new(3, 4, 5);
    TimeSpan span = TimeSpan.FromSeconds(6);
    BigInteger endless = BigInteger.Pow(2, 100);
    AgentId agent = new(11);
    Rune rune = new('r');
    Version version = new(1, 2, 3);
    Uri uri = new("https://example.org/island");
    Mood mood = Mood.Angry;
    Big big = Big.Most;
    Cell cell = new(1, 2);
    Loose loose = new() { Weight = 1.5, Place = new(3, 4) };
    Law law = new("first", 1, Mood.Calm, [new(1, 1)], new("zeroth", 0, Mood.Angry, [], null));
    int? maybe = 12;
    Cell? maybeCell = new Cell(5, 6);
    (int Left, string Right) pair = (13, "pair");
    (int, (Cell, Mood?)) nestedPair = (14, (new(7, 8), Mood.Calm));
    int[] array = [1, 2, 3];
    string[] names = ["a", "b"];
    Mood[] moods = [Mood.Calm, Mood.Angry];
    AgentId[] agents = [new(1), new(2)];
    Cell[] cells = [new(1, 2), new(3, 4)];
    Law[] laws = [new("array", 2, Mood.Calm, [], null)];
    Cell?[] maybeCells = [null, new Cell(9, 9)];
    decimal[] prices = [1.5m, 2];
    (int, string)[] pairs = [(1, "x"), (2, "y")];
    int[,] grid = { { 1, 2, 3 }, { 4, 5, 6 } };
    Cell[,] cellGrid = { { new(1, 1) }, { new(2, 2) } };
    List<int> list = [4, 5];
    List<string?> texts = ["c", null];
    List<Cell> cellList = [new(6, 7)];
    Queue<int> queue = new([6, 7]);
    Queue<Law> lawQueue = new([new("queue", 3, Mood.Calm, [], null)]);
    Dictionary<int, string> map = new() { [2] = "two", [1] = "one" };
    Dictionary<string, Cell> cellMap = new() { ["b"] = new(8, 8), ["a"] = new(9, 9) };
    Dictionary<Mood, Law> lawMap = new() { [Mood.Angry] = new("map", 4, Mood.Angry, [], null) };
    HashSet<long> set = [9, 8];
    HashSet<Guid> ids = [new(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)];
    ImmutableArray<int> immutableArray = [1, 2];
    ImmutableArray<string> immutableTexts = ["d", "e"];
    ImmutableList<Cell> immutableList = [new(1, 2)];
    ImmutableDictionary<int, string> immutableMap = ImmutableDictionary<int, string>.Empty.Add(2, "two").Add(1, "one");
    ImmutableHashSet<string> immutableSet = ["f", "g"];
    [Transient] int cache;
    [Transient] int[] caches = [1];

    [Apply] void Apply(Touched touched)
    {
        cache++;
        caches[0]++;
        agent = touched.By;
        flag = !flag;
        map[touched.By.Value] = "touched";
    }

    [Query] public int Sum() => array.Sum();
}
