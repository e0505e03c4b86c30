// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014|MI2005
// source: own: variables of a prompt template that all use
// truth: observable
using System.Text;
using MetaIsland;

public sealed class PromptTemplate(string text)
{
    private readonly Dictionary<string, string> variables = [];
    public PromptTemplate With(string name, string value)
    {
        variables[name] = value;
        return this;
    }
    public string Render() => variables.InKeyOrder().Aggregate(text, (t, pair) => t.Replace("{" + pair.Key + "}", pair.Value, StringComparison.Ordinal));
}

public static class Prompts
{
    public static readonly PromptTemplate Greeting = new("Hello {name}");
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    string prompt = "";

    [Node] void Prepare(AgentContext me)
    {
        prompt = Prompts.Greeting.With("name", "agent").Render(); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
