extern alias fixes;

using fixes::MetaIsland.CodeFixes.Safety;

namespace MetaIsland.CodeFixes.Tests.Safety;

public class CopyFixerTests
{
    private const string Types = """
        public sealed record Memo(int[] Steps, List<int> Ideas, IReadOnlyList<int> Words, Dictionary<int, int> Map, System.Collections.Immutable.ImmutableArray<int> Fixed);
        """;

    [Theory]
    [InlineData("{|MI2008:steps|}, [], [], [], []", "[.. steps], [], [], [], []")]
    [InlineData("[], {|MI2008:ideas|}, [], [], []", "[], [.. ideas], [], [], []")]
    [InlineData("[], [], {|MI2008:ideas|}, [], []", "[], [], [.. ideas], [], []")]
    [InlineData("[], [], [], {|MI2009:this.map|}, []", "[], [], [], new Dictionary<int, int>(this.map), []")]
    public Task Field_IsCopiedWhereItIsHandedOver(string before, string after) => FixHarness<CopyFixer>.VerifyAsync(Program(before), Program(after));

    private static string Program(string arguments) => Programs.Meeting(
        $"int[] steps = [];\nreadonly List<int> ideas = [];\nreadonly Dictionary<int, int> map = [];\n[Node] Memo Write() => new({arguments});\n[Node] void Read(Memo memo) => steps = memo.Steps;", types: Types);

    [Fact]
    public Task LaterUse_MakesACopyBefore() => FixHarness<CopyFixer>.VerifyAsync(
        Send("mail.Send(new AgentId(0), new Letter(words));\n    {|MI2008:words|}.Add(1);"),
        Send("mail.Send(new AgentId(0), new Letter([.. words]));\n    words.Add(1);"));

    [Fact]
    public Task RecordThatIsReturned_IsCopied() => FixHarness<CopyFixer>.VerifyAsync(
        Programs.Meeting("Thought last = new();\n[Node] Thought Think() => {|MI2008:last|};\n[Node] void Keep(Thought thought) => last = thought;", types: "public sealed record Thought { public int Depth { get; set; } }"),
        Programs.Meeting("Thought last = new();\n[Node] Thought Think() => last with { };\n[Node] void Keep(Thought thought) => last = thought;", types: "public sealed record Thought { public int Depth { get; set; } }"));

    private static string Send(string statements) => Programs.Meeting(
        $"int heard;\n[Node] void Write(Outbox mail)\n{{\n    List<int> words = [];\n    {statements}\n}}\n[Receive] void Hear(Letter letter) => heard = letter.Words.Count;", types: "public sealed record Letter(List<int> Words);");
}
