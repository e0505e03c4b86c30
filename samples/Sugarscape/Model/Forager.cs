using MetaIsland;

namespace SugarscapeSample.Model;

/// <summary>One agent: what it was born with and its age are its own; where it is and what it carries is in the <see cref="Landscape"/>.</summary>
[Agent]
public sealed partial class Forager
{
    private Traits traits;
    private int age;

    /// <summary>Rule M: look around, and go to the best free cell. Others go at the same time, and bids are settled when all are in.</summary>
    [Node]
    internal void Roam(Landscape.View land, Landscape.Events events, AgentContext me)
    {
        if (!land.Bodies.TryGetValue(me.Id, out var body))
            return;
        var sight = new Sight(traits.Vision, me.Random.Next(Sight.Orders));
        events.Emit(new Move(me.Id, body.Cell, sight.Best(land, body.Cell, default), sight));
    }

    /// <summary>
    /// Who has a place eats, and dies if nothing is left or its time has come; who was born in the round before comes to the land.
    /// </summary>
    [Node]
    private void Live(Evening evening, Landscape.View land, Landscape.Events events, Population<Forager> population, AgentContext me)
    {
        if (!land.Bodies.TryGetValue(me.Id, out var body))
        {
            Arrive(evening, land, events, me);
            return;
        }
        age++;
        if (body.Sugar > traits.Metabolism && !(land.Customs.GrowOld && age >= traits.Lifespan))
        {
            events.Emit(new Meal(me.Id, traits.Metabolism));
            return;
        }
        events.Emit(new Death(me.Id, traits.Metabolism));
        population.Retire(me.Id);
        if (land.Customs.AreReplaced)
            population.Spawn(new Forager());
    }

    private void Arrive(Evening evening, Landscape.View land, Landscape.Events events, AgentContext me)
    {
        traits = Traits.Draw(me.Random);
        var endowment = me.Random.Next(Traits.LeastEndowment, Traits.MostEndowment + 1);
        if (evening.FreeCells > 0 && Landing.NextFree(land, me.Random.Next(land.Torus.Cells)) is { } cell)
            events.Emit(new Land(me.Id, cell, endowment));
    }
}
