// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: a visitor that adds into totals of all
// truth: observable
using MetaIsland;

public abstract record Expression
{
    public abstract void Accept(IVisitor visitor);
}

public sealed record Number(int Value) : Expression
{
    public override void Accept(IVisitor visitor) => visitor.Visit(this);
}

public sealed record Sum(Expression Left, Expression Right) : Expression
{
    public override void Accept(IVisitor visitor)
    {
        Left.Accept(visitor);
        Right.Accept(visitor);
    }
}

public interface IVisitor
{
    void Visit(Number number);
}

public sealed class Adder(int[] totals) : IVisitor
{
    public void Visit(Number number) => totals[0] += number.Value;
}

public static class Totals
{
    public static readonly int[] All = new int[1];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int n;

    [Node] void Evaluate(AgentContext me)
    {
        Expression e = new Sum(new Number(me.Round), new Sum(new Number(1), new Number(2)));
        e.Accept(new Adder(Totals.All)); // !
        n++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
