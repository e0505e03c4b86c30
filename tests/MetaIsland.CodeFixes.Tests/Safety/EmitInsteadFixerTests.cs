extern alias fixes;

using fixes::MetaIsland.CodeFixes.Safety;

namespace MetaIsland.CodeFixes.Tests.Safety;

public class EmitInsteadFixerTests
{
    [Theory]
    [InlineData("{|MI2001:island.food|} = amount", "FoodSet", "int Amount", ", amount", "food = e.Amount")]
    [InlineData("{|MI2001:island.food += amount * 2|}", "FoodChanged", "int Value", ", amount * 2", "food += e.Value")]
    [InlineData("{|MI2001:island.food|}++", "FoodChanged", null, "", "food++")]
    [InlineData("--{|MI2001:island.food|}", "FoodChanged", null, "", "food--")]
    [InlineData("{|MI2001:island.food = island.food - amount|}", "FoodSet", "int Amount", ", amount", "food = food - e.Amount")]
    [InlineData("{|MI2001:island.soil[plot]|} -= amount", "SoilChanged", "int Plot, int Amount", ", plot, amount", "soil[e.Plot] -= e.Amount")]
    [InlineData("{|MI2002:island.log.Add($\"{plot}\")|}", "LogAdded", "string Value", ", $\"{plot}\"", "log.Add(e.Value)")]
    [InlineData("{|MI2001:island.owners[plot]|} = \"me\"", "OwnersSet", "int Plot", ", plot", "owners[e.Plot] = \"me\"")]
    [InlineData("{|MI2012:Interlocked.Add(ref island.food, amount)|}", "FoodChanged", "int Amount", ", amount", "food += e.Amount")]
    [InlineData("{|MI2012:Interlocked.Increment(ref island.food)|}", "FoodChanged", null, "", "food++")]
    public Task WriteOfTheWorld_BecomesAnEvent(string statement, string name, string? members, string arguments, string apply) => FixHarness<EmitInsteadFixer>.VerifyAsync(
        Live($"[Node] void Act([Service] Island island)\n    {{\n        var (plot, amount) = (1, 2);\n        {statement}; // so\n        _ = plot + amount;\n    }}"),
        Live($"[Node] void Act(AgentContext me, Island.Events events)\n    {{\n        var (plot, amount) = (1, 2);\n        events.Emit(new {name}(me.Id{arguments})); // so\n        _ = plot + amount;\n    }}",
            $"\n\n    [Apply] void Apply({name} e) => {apply};", $"\n\npublic readonly record struct {name}(AgentId By{(members is null ? "" : ", " + members)});"));

    private static string Live(string node, string apply = "", string happened = "") => $$"""
        [World] public sealed partial class Island
        {
            internal int food;
            internal readonly int[] soil = new int[8];
            internal readonly List<string> log = [];
            internal readonly Dictionary<int, string> owners = [];{{apply}}
        }

        [Agent] public sealed partial class Islander
        {
            {{node}}
        }{{happened}}

        [Simulation<Island, Islander>] public sealed partial class Life;
        """;

    [Fact]
    public Task Static_BecomesAFieldOfTheWorld_InItsFile() => FixHarness<EmitInsteadFixer>.VerifyAsync(
        [
            """
            namespace Lives
            {
                internal static class Stats { public static int Total; }

                [Agent]
                internal sealed partial class Islander
                {
                    int hunger;

                    [Node] void Act(AgentContext here, CancellationToken stop) => {|MI2004:Stats.Total += hunger|};
                }

                [Simulation<Lands.Island, Islander>] internal sealed partial class Life;
            }
            """,
            """
            namespace Lands
            {
                [World]
                public sealed partial class Island
                {
                    int[] soil = [];
                }
            }
            """,
        ],
        [
            """
            namespace Lives
            {
                internal static class Stats { public static int Total; }

                [Agent]
                internal sealed partial class Islander
                {
                    int hunger;

                    [Node] void Act(AgentContext here, Lands.Island.Events events, CancellationToken stop) => events.Emit(new TotalChanged(here.Id, hunger));
                }

                internal readonly record struct TotalChanged(AgentId By, int Hunger);

                [Simulation<Lands.Island, Islander>] internal sealed partial class Life;
            }
            """,
            """
            namespace Lands
            {
                [World]
                public sealed partial class Island
                {
                    int total;
                    int[] soil = [];

                    [Apply] void Apply(Lives.TotalChanged e) => total += e.Hunger;
                }
            }
            """,
        ]);

    [Fact]
    public Task SyncPoint_EmitsWithoutAnAgent_AndThreadSafeCollectionsBecomePlainOnes() => FixHarness<EmitInsteadFixer>.VerifyAsync(
        """
        public static class Board { public static readonly System.Collections.Concurrent.ConcurrentBag<string> Notes = []; }
        public readonly record struct NotesAdded;
        [World] public sealed partial class Island
        {
            int soil;
        }
        [Agent] public sealed partial class Islander { [Node] void Act() { } }
        [Simulation<Island, Islander>] public sealed partial class Life
        {
            [SyncPoint] static void Judge(Island.View island) => {|MI2004:Board.Notes.Add($"{island.Soil}")|};
        }
        """,
        """
        public static class Board { public static readonly System.Collections.Concurrent.ConcurrentBag<string> Notes = []; }
        public readonly record struct NotesAdded;
        [World] public sealed partial class Island
        {
            readonly List<string> notes = [];
            int soil;

            [Apply] void Apply(NotesAdded2 e) => notes.Add(e.Value);
        }
        [Agent] public sealed partial class Islander { [Node] void Act() { } }
        [Simulation<Island, Islander>] public sealed partial class Life
        {
            [SyncPoint] static void Judge(Island.View island, Island.Events events) => events.Emit(new NotesAdded2($"{island.Soil}"));
        }

        public readonly record struct NotesAdded2(string Value);
        """);

    [Fact]
    public Task AllWrites_OfANodeAreMended() => FixHarness<EmitInsteadFixer>.VerifyAllAsync(
        [Live("internal static int taken; [Node] void Act() { {|MI2004:taken|}++; {|MI2004:taken|} = 3; }")],
        [Live("internal static int taken; [Node] void Act(AgentContext me, Island.Events events) { events.Emit(new TakenChanged(me.Id)); events.Emit(new TakenSet(me.Id)); }",
            "\n\n    [Apply] void Apply(TakenChanged e) => taken++;\n\n    [Apply] void Apply(TakenSet e) => taken = 3;",
            "\n\npublic readonly record struct TakenSet(AgentId By);\n\npublic readonly record struct TakenChanged(AgentId By);")
            .Replace("    internal int food;", "    int taken;\n    internal int food;", StringComparison.Ordinal)]);

    [Theory]
    // Recorded, abandonable, in a call, of a mutable value, not a statement, in a lambda, of itself.
    [InlineData("[Node] void Act([Service] Island island, [Service] IComparable other) { {|MI2001:island.food|}++; _ = other; }")]
    [InlineData("[Node(Timeout = \"00:00:01\")] void Act([Service] Island island) => {|MI2001:island.food|}++;")]
    [InlineData("[Node] void Act([Service] Island island) => {|MI2003:Feed(island)|}; static void Feed(Island island) => island.food++;")]
    [InlineData("static List<int[]> all = []; [Node] void Act() => {|MI2004:all.Add(new int[1])|};")]
    [InlineData("static int all; [Node] int Act() => {|MI2004:all|}++;")]
    [InlineData("static int all; [Node] void Act() { Action add = () => {|MI2004:all|}++; add(); }")]
    [InlineData("int own; [Node] void Act() => {|MI2001:own|}++;")]
    public Task WhatIsNotSimple_IsLeftAlone(string members) => FixHarness<EmitInsteadFixer>.VerifyNotOfferedAsync(Live(members));
}
