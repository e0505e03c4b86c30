namespace MetaIsland.Analyzers.Tests.Definition;

/// <summary>Programs that differ in one place.</summary>
internal static class Programs
{
    /// <summary>An island, an islander with these nodes, and a meeting with these sync points.</summary>
    public static string Meeting(string nodes, string syncPoints = "", string types = "") => $$"""
        public readonly record struct Rain(int Plot);
        public sealed record Analysis(string Text);
        public sealed record Proposal(string Text);
        public sealed record Verdict(string Text);
        {{types}}
        [World] public sealed partial class Island { int[] soil = []; [Apply] void Apply(Rain rain) => soil[rain.Plot]++; }
        [Agent] public sealed partial class Islander
        {
            {{nodes}}
        }
        [Simulation<Island, Islander>] public sealed partial class Meeting
        {
            {{syncPoints}}
        }
        """;

    /// <summary>An island that applies claims of plots, contested or not, and laws, which are not.</summary>
    public static string Contest(string settings, string members = "") => $$"""
        public readonly record struct Claim(AgentId By, int Plot, int From, string Name, int? Maybe);
        public sealed record Law(string Text);
        [World] public sealed partial class Island
        {
            int[] soil = [];
            [Apply({{settings}})] void Apply(Claim claim) => soil[claim.Plot]++;
            [Apply] void Pass(Law law) => soil = [];
            {{members}}
        }
        """;
}
