// source: own: a small parser of commands, by recursion
using MetaIsland;

public abstract record Expr
{
    public sealed record Num(int Value) : Expr;
    public sealed record Var(string Name) : Expr;
    public sealed record Bin(char Op, Expr Left, Expr Right) : Expr;

    public int Eval(IReadOnlyDictionary<string, int> scope) => this switch
    {
        Num(var value) => value,
        Var(var name) => scope.TryGetValue(name, out var value) ? value : 0,
        Bin('+', var left, var right) => left.Eval(scope) + right.Eval(scope),
        Bin('*', var left, var right) => left.Eval(scope) * right.Eval(scope),
        _ => throw new NotSupportedException(),
    };
}

public ref struct Parser(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at;

    public Expr Sum()
    {
        var left = Product();
        while (Take('+'))
            left = new Expr.Bin('+', left, Product());
        return left;
    }

    private Expr Product()
    {
        var left = Atom();
        while (Take('*'))
            left = new Expr.Bin('*', left, Atom());
        return left;
    }

    private Expr Atom()
    {
        if (Take('('))
        {
            var inner = Sum();
            Take(')');
            return inner;
        }
        var start = at;
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
            at++;
        var token = text[start..at];
        return char.IsAsciiDigit(token[0]) ? new Expr.Num(token[0] - '0') : new Expr.Var(token.ToString());
    }

    private bool Take(char c)
    {
        if (at >= text.Length || text[at] != c)
            return false;
        at++;
        return true;
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
    static readonly string[] Rules = ["2*x+y", "(x+1)*(y+2)", "x*x+3"];
    int value;

    [Node] void Evaluate(AgentContext me)
    {
        var scope = new Dictionary<string, int>(StringComparer.Ordinal) { ["x"] = me.Round, ["y"] = value % 10 };
        value = new Parser(Rules[me.Random.Next(Rules.Length)]).Sum().Eval(scope);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
