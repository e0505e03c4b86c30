using MetaIsland;

namespace Demo.StructAgents;

public readonly record struct Step(AgentId By, int To);

[World]
public sealed partial class Road
{
    int[] cars = new int[8];

    [Apply] void Apply(Step step) => cars[step.To]++;
}

public readonly record struct Seen(int Ahead);

[Agent]
public partial struct Car(int speed)
{
    int place;
    int trips;

    public readonly int Trips => trips;

    public int Fuel { get; private set; } = 5;

    [Node] Seen Look(Road.View road) => new(road.Cars[(place + speed) % road.Cars.Length]);

    [Node]
    void Drive(in Seen seen)
    {
        trips++;
        Fuel--;
        place += seen.Ahead == 0 ? speed : 1;
    }

    [Node, After(nameof(Drive))]
    static void Rest(ref Car car) => car.Fuel++;

    [Node] static int Count(Seen seen) => seen.Ahead;
}

[Agent]
public partial record struct Dot(int X)
{
    [Node] void Move() => X++;
}
