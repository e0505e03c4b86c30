// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: words put into a tree of letters
// truth: observable
using MetaIsland;

public sealed class Trie
{
    private readonly SortedDictionary<char, Trie> children = [];
    public int Words { get; private set; }
    public static readonly Trie Dictionary = new();
    public void Insert(string word)
    {
        var node = this;
        foreach (var letter in word)
        {
            if (!node.children.TryGetValue(letter, out var child))
            {
                child = new Trie();
                node.children.Add(letter, child);
            }
            node = child;
        }
        node.Words++;
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    [Node] void Speak(AgentContext me)
    {
        Trie.Dictionary.Insert(me.Round % 2 == 0 ? "hello" : "help"); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
