extern alias fixes;

using fixes::MetaIsland.CodeFixes.Definition;

namespace MetaIsland.CodeFixes.Tests.Definition;

public class AddApplyFixerTests
{
    private const string Agent = """
        namespace Lives
        {
            public readonly record struct Harvest(int Plot);

            [Agent] public sealed partial class Islander
            {
                [Node] void Act(Lands.Island.Events events) => events.Emit(MARK);
            }
        }
        """;

    [Fact]
    public Task World_AppliesTheEvent_InItsOwnFile() => FixHarness<AddApplyFixer>.VerifyAsync(
        [
            Agent.Replace("MARK", "{|MI1023:new Harvest(1)|}", StringComparison.Ordinal),
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
            Agent.Replace("MARK", "new Harvest(1)", StringComparison.Ordinal),
            """
            namespace Lands
            {
                [World]
                public sealed partial class Island
                {
                    int[] soil = [];

                    [Apply] void Apply(Lives.Harvest e) { }
                }
            }
            """,
        ]);

    [Fact]
    public Task WorldWithoutBraces_GetsThem() => FixHarness<AddApplyFixer>.VerifyAsync(
        """
        public readonly record struct Rain;
        [World]
        public sealed partial class Island;
        [Agent] public sealed partial class Islander { [Node] void Act(Island.Events events) => events.Emit({|MI1023:new Rain()|}); }
        """,
        """
        public readonly record struct Rain;
        [World]
        public sealed partial class Island
        {
            [Apply] void Apply(Rain e) { }
        }
        [Agent] public sealed partial class Islander { [Node] void Act(Island.Events events) => events.Emit(new Rain()); }
        """);

    [Fact]
    public Task AllEvents_GetAnApplyEach() => FixHarness<AddApplyFixer>.VerifyAllAsync(
        ["""
        public readonly record struct Rain;
        public readonly record struct Sun;
        [World]
        public sealed partial class Island
        {
        }
        [Agent] public sealed partial class Islander { [Node] void Act(Island.Events events) { events.Emit({|MI1023:new Rain()|}); events.Emit({|MI1023:new Sun()|}); events.Emit({|MI1023:new Sun()|}); } }
        """],
        ["""
        public readonly record struct Rain;
        public readonly record struct Sun;
        [World]
        public sealed partial class Island
        {
            [Apply] void Apply(Rain e) { }

            [Apply] void Apply(Sun e) { }
        }
        [Agent] public sealed partial class Islander { [Node] void Act(Island.Events events) { events.Emit(new Rain()); events.Emit(new Sun()); events.Emit(new Sun()); } }
        """]);
}
