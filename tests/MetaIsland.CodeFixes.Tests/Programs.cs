namespace MetaIsland.CodeFixes.Tests;

/// <summary>Programs that differ in a few members.</summary>
internal static class Programs
{
    /// <summary>An island, an islander with these members, a meeting with these sync points.</summary>
    public static string Meeting(string agent, string syncPoints = "", string world = "int[] soil = new int[8];", string types = "") => $$"""
        public sealed record Analysis(string Text);
        public sealed record Proposal(string Text);
        public sealed record Verdict(string Text);
        {{types}}
        [World] public sealed partial class Island
        {
            {{Indent(world)}}
        }

        [Agent] public sealed partial class Islander
        {
            {{Indent(agent)}}
        }

        [Simulation<Island, Islander>] public sealed partial class Meeting
        {
            {{Indent(syncPoints)}}
        }
        """;

    private static string Indent(string members) => members.Replace("\n", "\n    ", StringComparison.Ordinal);
}
