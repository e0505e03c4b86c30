using MetaIsland;

namespace Demo.FamilyTree;

public enum Trait { Brave, Shy }

// A tree of classes the agent owns: recursive, with private fields, a base class and an open type.
public abstract class Named
{
    private string name = "?";

    public string Name
    {
        get => name;
        set => name = value;
    }
}

public sealed class Person : Named
{
    private readonly Dictionary<(int Year, Trait Trait), int> marks = new() { [(2, Trait.Shy)] = 1, [(1, Trait.Brave)] = 2 };
    private int secret = 7;

    public int Age { get; set; } = 1;

    public List<Person> Children { get; } = [];

    public Person? Spouse { get; set; }

    public Tools? Tools { get; set; }

    public int[][] Diary { get; set; } = [[1, 2], [3]];

    public int Secret => secret + marks.Count;
}

public class Tools
{
    public Box<int> Nails = new(3);
    public HashSet<string> Names = ["saw", "axe"];
}

public sealed class Box<T>(T content)
{
    public T Content = content;
}

[Agent]
public sealed partial class Household
{
    Person head = new() { Name = "Eve", Spouse = new() { Name = "Adam" }, Tools = new() };
    Person?[] guests = [null, new() { Name = "Guest" }];

    [Node] void Celebrate()
    {
        head.Age++;
        guests[0] = new() { Name = head.Name };
    }
}
