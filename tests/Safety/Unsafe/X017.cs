// rule: MI2001|MI2002|MI2003|MI2010
// source: own: MemberwiseClone is shallow
// truth: observable
using MetaIsland;

public sealed class Field
{
    public List<int> Marks = [];

    public Field Copy() => (Field)MemberwiseClone();
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Field field;

    public Walker(Field field) => this.field = field;

    [Node] void Step(AgentContext me)
    {
        var mine = field.Copy();
        mine.Marks.Add(me.Id.Value); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var field = new Field();
        return new Walk(new Land(), Walker.CreateMany(8, i => new Walker(field)), options);
    }
}
