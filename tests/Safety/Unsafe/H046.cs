// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: states as singletons, and one of them counts
// truth: observable
using MetaIsland;

public abstract class Mood
{
    public static readonly Mood Calm = new CalmMood();
    public static readonly Mood Angry = new AngryMood();
    public abstract Mood Next(int noise);

    private sealed class CalmMood : Mood
    {
        public override Mood Next(int noise) => noise > 3 ? Angry : this;
    }

    private sealed class AngryMood : Mood
    {
        private int rounds;
        public override Mood Next(int noise)
        {
            rounds++;
            return rounds > 4 ? Calm : this;
        }
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
    bool angry;

    [Node] void Feel(AgentContext me)
    {
        var mood = angry ? Mood.Angry : Mood.Calm;
        angry = mood.Next(me.Random.Next(6)) == Mood.Angry; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
