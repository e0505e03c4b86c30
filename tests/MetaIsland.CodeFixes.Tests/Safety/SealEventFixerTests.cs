extern alias fixes;

using fixes::MetaIsland.CodeFixes.Safety;

namespace MetaIsland.CodeFixes.Tests.Safety;

public class SealEventFixerTests
{
    [Theory]
    [InlineData("/// <summary>Takes.</summary>\n[Serializable]\npublic class Harvest\n{\n    public int Plot { get; set; }\n\n    public string Name { get; private set; } = \"\";\n}",
        "/// <summary>Takes.</summary>\n[Serializable]\npublic sealed record Harvest\n{\n    public int Plot { get; init; }\n\n    public string Name { get; init; } = \"\";\n}")]
    [InlineData("public sealed class Harvest { public int Plot { get; set; } }", "public sealed record Harvest { public int Plot { get; init; } }")]
    [InlineData("public struct Harvest\n{\n    public int Plot { get; set; }\n}", "public readonly record struct Harvest\n{\n    public int Plot { get; init; }\n}")]
    public Task Type_IsMadeARecord(string before, string after) =>
        FixHarness<SealEventFixer>.VerifyAsync(Program(before, "{|MI2009:new Harvest { Plot = 1 }|}"), Program(after, "new Harvest { Plot = 1 }"));

    [Theory]
    [InlineData("public class Harvest { public int Plot { get; set; } public int[] All { get; set; } = []; }")]
    [InlineData("public class Harvest { public int Plot { get; set; } } public class Big : Harvest { }")]
    [InlineData("public class Harvest { public int Plot { get; set; } } public static class Other { public static void Set(Harvest harvest) => harvest.Plot = 2; }")]
    public Task WhatIsNotSimple_IsLeftAlone(string type) => FixHarness<SealEventFixer>.VerifyNotOfferedAsync(Program(type, "{|MI2009:new Harvest { Plot = 1 }|}"));

    private static string Program(string type, string made) => Programs.Meeting($"int plot;\n[Node] Harvest Take() => {made};\n[Node] void Keep(Harvest harvest) => plot = harvest.Plot;", types: type);
}
