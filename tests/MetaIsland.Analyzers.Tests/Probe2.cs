extern alias analyzers;
using analyzers::MetaIsland.Effects.Library;
using analyzers::MetaIsland.Effects.Analysis;
using analyzers::MetaIsland.Effects.Programs;
using MetaIsland.Analyzers.Tests.Safety;
using MetaIsland.Tests;
using Microsoft.CodeAnalysis;
namespace MetaIsland.Analyzers.Tests;
public class Probe2
{
    [Fact]
    public void Print()
    {
        var output = new System.Text.StringBuilder();
        var compilation = GeneratorHarness.Run(CompilationFactory.Create("using MetaIsland;\n" + Islands.With(File.ReadAllText("/tmp/pages2/one.txt")))).Compilation;
        var program = SourceProgram.Of(compilation);
        foreach (var m in compilation.GetTypeByMetadataName("Islander")!.GetMembers().OfType<IMethodSymbol>().Where(m => m.Name.StartsWith("Live")))
        {
            var ir = program.Symbols.Method(m);
            var body = program.BodyOf(ir)!;
            output.AppendLine("== " + m);
            foreach (var b in body.Blocks) foreach (var i in b.Instructions)
            {
                output.AppendLine($"{i.Target} = {i.Op} a{i.A} b{i.B} {i.Field?.Id} {i.Method?.Id} [{string.Join(",", i.Arguments)}] {i.Flags} t:{i.Type?.Id}");
                if (i.Method is { } called && LibraryModel.Find(called.Id) is { } s) output.AppendLine("     " + s);
            }
            var summary = new EffectAnalysis(program, default).Of(body, new Dictionary<int, ArgumentShape>(), ir.Parameters, []);
            foreach (var e in summary.Effects) output.AppendLine($"   {e.Kind} {e.Text} on {Show(e.On)} . {e.Field?.Id} = {string.Join(" | ", e.Value.Select(Show))} {e.Flags}");
            output.AppendLine("   returns " + string.Join(" | ", summary.Returns.Select(Show)));
            foreach (var h in summary.Heap) output.AppendLine($"   heap {Show(h.On)}.{h.Field.Id} = {string.Join(" | ", h.Value.Select(Show))}");
        }
        File.WriteAllText("/tmp/pages2/one.out", output.ToString());
    }
    static string Show(Region? r) => r is null ? "-" : $"{r.Root.Kind}{r.Root.Index}/{string.Join("/", r.Path.Select(p => p.Id + ":" + p.Type?.Id))}{(r.IsAddress ? "&" : "")}";
}
