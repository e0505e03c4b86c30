using System.Text.RegularExpressions;
using MetaIsland.Analyzers.Tests.Definition;

namespace MetaIsland.Analyzers.Tests.Determinism;

/// <summary>Programs that do one thing, in every place the runtime comes to and in places where it does no harm.</summary>
internal static partial class Spots
{
    private const string Usings = "using System.Collections.Immutable; using System.Diagnostics; using System.Globalization; using System.IO; using System.Runtime.CompilerServices; ";

    private const string State = "int total; long big; double sum; string text = \"\"; Guid mark; List<string> names = []; Dictionary<string, int> trust = []; HashSet<int> seen = []; ";

    /// <summary>Where it is found.</summary>
    public static TheoryData<string> Reached => new("node", "lambda", "local function", "call", "two calls", "property", "static", "handler", "condition", "sync point", "apply", "query");

    /// <summary>Where a replay does not run it, or nobody sees it.</summary>
    public static TheoryData<string> Harmless => new("service", "clock", "time-out", "recorded fallback", "recorded sync point", "debug", "logger", "unreached");

    /// <summary>A node of an agent that has some state.</summary>
    public static string Node(string statements, string types = "") => Members($"[Node] void Step(AgentContext me, Island.Events events) {{ {statements} }}", types: types);

    /// <summary>One that may await, and only changes its agent.</summary>
    public static string AsyncNode(string statements, string types = "") =>
        Members($"[Node] async Task Step(AgentContext me, CancellationToken stop) {{ await Task.Yield(); {statements} }}", types: types);

    public static string Members(string members, string syncPoints = "", string types = "") => Usings + Programs.Meeting(State + members, syncPoints, types);

    /// <param name="spot">One of <see cref="Reached"/> or <see cref="Harmless"/>.</param>
    /// <param name="expression">An integer, with the mark around what does it: <c>{|MI3001:DateTime.Now|}.Second</c>.</param>
    public static string Program(string spot, string expression)
    {
        var match = Mark().Match(expression);
        var (id, bare) = (match.Groups[1].Value, Mark().Replace(expression, "$2"));
        string Marked(string call) => $"{{|{id}:{call}|}}";
        return spot switch
        {
            "node" => Members($"[Node] void Step() => total = {expression};"),
            "lambda" => Members($"[Node] void Step() {{ Func<int> ask = () => {expression}; total = ask(); }}"),
            "local function" => Members($"[Node] void Step() {{ total = Ask(); int Ask() => {expression}; }}"),
            "call" => Members($"[Node] void Step() => total = {Marked("Ask()")}; int Ask() => {bare};"),
            "two calls" => Members($"[Node] void Step() => total = {Marked("Ask(2)")}; static int Ask(int n) => n * Tell(); static int Tell() {{ var told = {bare}; return told; }}"),
            "property" => Members($"[Node] void Step() => total = {Marked("Asked")}; int Asked => {bare};"),
            "static" => Members($"[Node] void Step() => total = {Marked("Oracle.Ask()")};", types: $"public static class Oracle {{ public static int Ask() => {bare}; }}"),
            "handler" => Members($"[Receive] void Hear(Rain rain) => total = {expression}; [Node] void Send(Outbox outbox) => outbox.Send(new AgentId(0), new Rain(1));"),
            "condition" => Members($"[Node, When(nameof(IsOn))] void Step() => total++; bool IsOn => {expression} > 0;"),
            "sync point" => Members("[Node] Analysis Think() => new(text);", $"[SyncPoint] static Verdict Judge(Gather<Analysis> all) => new(new string('a', all.Count + {expression}));"),
            "apply" => World($"[Apply] void Apply(Rain rain) => soil[rain.Plot] += {expression};"),
            "query" => World($"[Apply] void Apply(Rain rain) => soil[rain.Plot]++; [Query] public int Most(int least) => Math.Max(least, {expression});"),
            "service" => Members($"[Node] Analysis Think([Service] IModel model) => new(new string('a', model.Ask() + {bare})); [Node] void Keep(Analysis thought) => text = thought.Text;", types: Model),
            "clock" => Members($"[Node] Analysis Think(AgentContext me) => new(new string('a', me.Time.GetUtcNow().Second + {bare})); [Node] void Keep(Analysis thought) => text = thought.Text;"),
            "time-out" => Members($"[Node(Timeout = \"00:00:01\")] static async Task<Analysis> Think(CancellationToken stop) {{ await Task.Yield(); return new(new string('a', {bare})); }} [Node] void Keep(Analysis thought) => text = thought.Text;"),
            "recorded fallback" => Members($$"""
                [Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(Old))] static Analysis Think([Service] IModel model) => new(new string('a', model.Ask()));
                static Analysis Old() => new(new string('a', {{bare}}));
                [Node] void Keep(Analysis thought) => text = thought.Text;
                """, types: Model),
            "recorded sync point" => Members("[Node] Analysis Think() => new(text);", $"[SyncPoint] static Verdict Judge(Gather<Analysis> all, [Service] IModel model) => new(new string('a', model.Ask() + {bare}));", Model),
            "debug" => Members($"[Node] void Step() {{ Debug.WriteLine($\"{{total}} {{{bare}}}\"); total++; }}"),
            "logger" => Members($"[Node] void Step([Service] IJournal journal) {{ total++; journal.Note({bare}); }}", types: "[Sink] public interface IJournal { void Note(int number); }"),
            "unreached" => Members($"[Node] void Step() => total++; public int Ask() => {bare};"),
            _ => throw new ArgumentOutOfRangeException(nameof(spot), spot, "no such spot"),
        };
    }

    private const string Model = "public interface IModel { int Ask(); }";

    private static string World(string members) => $$"""
        {{Usings}}
        public readonly record struct Rain(int Plot);
        [World] public sealed partial class Island { int[] soil = []; {{members}} }
        [Agent] public sealed partial class Islander { [Node] void Step(Island.Events events) => events.Emit(new Rain(0)); }
        [Simulation<Island, Islander>] public sealed partial class Meeting;
        """;

    [GeneratedRegex(@"\{\|(MI\d{4}):(.*?)\|\}")]
    private static partial Regex Mark();
}
