namespace MetaIsland.Benchmarks.Keystrokes.Writing;

/// <summary>Writes a solution; the same text for the same seed.</summary>
public static class SolutionWriter
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Globalization;
        global using System.Linq;
        global using MetaIsland;
        global using Synthetic.Agents;
        global using Synthetic.Simulations;
        global using Synthetic.Tools;
        global using Synthetic.Worlds;

        public static class Program
        {
            public static void Main()
            {
            }
        }
        """;

    /// <returns>What the project needs besides the files that count, and those.</returns>
    public static IReadOnlyList<SourceFile> Write(SolutionSize size, int seed)
    {
        var random = new Random(seed);
        var bodies = new BodyWriter(random);
        var reached = new ToolWriter(random, bodies, "Rules", size.ReachedTools);
        var other = new ToolWriter(random, bodies, "Report", size.OtherTools);
        var worlds = new WorldWriter(size, bodies, reached);
        var agents = new AgentWriter(size, bodies, reached);
        return
        [
            new SourceFile("/Synthetic/Program.cs", Usings),
            .. Enumerable.Range(0, size.Simulations).Select(worlds.WriteWorld),
            .. Enumerable.Range(0, size.Agents).Select(agents.Write),
            .. Enumerable.Range(0, size.Simulations).Select(worlds.WriteSimulation),
            .. Enumerable.Range(0, size.ReachedTools).Select(tool => reached.Write(tool, below: null)),
            .. Enumerable.Range(0, size.OtherTools).Select(tool => other.Write(tool, below: reached)),
        ];
    }
}
