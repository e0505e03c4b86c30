// source: own: struct agents by the million, with static nodes by reference
using MetaIsland;

public readonly record struct Pulse(int Place);

public readonly record struct Push(int Place, int By);

[World]
public sealed partial class Field
{
    readonly int[] pressure = new int[64];

    [Apply] void Apply(Push push)
    {
        pressure[push.Place] += push.By;
        if (pressure[push.Place] > 1000)
            pressure[push.Place] = 0;
    }
}

[Agent]
public partial struct Particle
{
    int at;
    int momentum;

    [Node] static Pulse Move(ref Particle self, Field.View field, AgentContext me)
    {
        self.momentum += field.Pressure[self.at] > 3 ? -1 : me.Random.Next(-1, 2);
        self.at = Wrap(self.at + self.momentum, field.Pressure.Length);
        return new Pulse(self.at);
    }

    static int Wrap(int at, int length) => ((at % length) + length) % length;

    [Node] void Press(Pulse pulse, Field.Events events) => events.Emit(new Push(pulse.Place, 1 + Math.Abs(momentum)));
}

[Simulation<Field, Particle>]
public sealed partial class Gas;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Gas(new Field(), Particle.CreateMany(8), options);
}
