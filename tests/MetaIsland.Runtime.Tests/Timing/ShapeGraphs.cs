namespace MetaIsland.Tests.Timing;

/// <summary>The programs of this folder, and what they look like.</summary>
internal static class ShapeGraphs
{
    public static readonly IReadOnlyDictionary<string, (ShapeGraph Graph, Func<int[], SimulationOptions, Simulation> Create)> All =
        new Dictionary<string, (ShapeGraph, Func<int[], SimulationOptions, Simulation>)>
        {
            ["chain"] = (new(["Walker"], """
                Walker.A
                Walker.B < Walker.A
                Walker.C < Walker.B
                """), (n, o) => new ChainShape(new Hall(), Walker.CreateMany(n[0]), o)),
            ["diamond"] = (new(["Forker"], """
                Forker.A
                Forker.B < Forker.A
                Forker.C < Forker.A
                Forker.Sum n < Forker.C
                Forker.C2 < Forker.Sum
                Forker.D < Forker.B Forker.C2
                Forker.E
                """), (n, o) => new DiamondShape(new Hall(), Forker.CreateMany(n[0]), o)),
            ["barrier"] = (new(["Member"], """
                Member.A
                Member.Loner
                S.S0 < Member.A
                Member.B < S.S0
                Member.C < Member.B Member.Loner
                """), (n, o) => new BarrierShape(new Hall(), Member.CreateMany(n[0]), o)),
            ["congress"] = (new(["Delegate", "Observer"], """
                Delegate.A
                Observer.A
                Observer.A2 < Observer.A
                S.S0 < Delegate.A
                Delegate.B < S.S0
                Delegate.Aside < S.S0
                S.S1 < S.S0 Delegate.B Observer.A2
                Delegate.C < S.S1 Delegate.Aside
                Observer.B < S.S1
                """), (n, o) => new CongressShape(new Hall(), Delegate.CreateMany(n[0]), Observer.CreateMany(n[1]), o)),
            ["world"] = (new(["Mason", "Hermit", "Visitor"], """
                Mason.Look r
                Mason.Build e < Mason.Look
                Mason.Rest < Mason.Build
                Hermit.A
                Visitor.Come
                Visitor.Look r < Visitor.Come
                """), (n, o) => new WorldShape(new Hall(), Mason.CreateMany(n[0]), Hermit.CreateMany(n[1]), Visitor.CreateMany(n[2]), o)),
            ["forge"] = (new(["Smith"], """
                Smith.Heat r
                Smith.Strike e < Smith.Heat
                S.S0 n < Smith.Heat
                Smith.Turn < S.S0
                S.S1 r < S.S0 Smith.Strike
                Smith.Cool e < S.S1 S.S0
                S.S2 < S.S1 Smith.Turn
                Smith.Sell < S.S2
                """), (n, o) => new ForgeShape(new Hall(), Smith.CreateMany(n[0]), o)),
            ["mail"] = (new(["Crier", "Hearer", "Hermit"], """
                Crier.Think
                Crier.Cry m < Crier.Think
                Hearer.On hn
                Hearer.A < Hearer.On
                Hearer.B < Hearer.A
                Hermit.A
                """), (n, o) => new MailShape(new Hall(), Crier.CreateMany(n[0]), Hearer.CreateMany(n[1]), Hermit.CreateMany(n[2]), o)),
            ["groups"] = (new(["Twin"], """
                Twin.A
                Twin.B n < Twin.A
                S.S0 g < Twin.B
                Twin.C < S.S0
                S.S1 < S.S0 Twin.C
                Twin.D < S.S1
                """), (n, o) => new GroupShape(new Hall(), Twin.CreateMany(n[0], i => new Twin(i / 2)), o)),
        };
}
