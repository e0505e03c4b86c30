using MetaIsland.Effects.Library.Inference;
using MetaIsland.Effects.Library.Output;
using MetaIsland.Effects.Library.Overrides;

// Usage: dotnet run -c Release --project tools/MetaIsland.Effects.Library -- <library.bin> [text file] [framework directory]
if (args.Length is 0 or > 3)
{
    Console.Error.WriteLine("Say where to write the table (and, to read it, a text file; and which framework's directory to read, if not the one that runs this).");
    return 1;
}

var directory = args.Length == 3 ? args[2] : Path.GetDirectoryName(typeof(object).Assembly.Location)!;
using var framework = new Framework(directory);
var overrides = new OverrideFile();
var inferrer = new Inferrer(framework, overrides);
inferrer.Run(Console.Error);
var methods = new SummaryExport(inferrer, overrides).All();
var table = TableWriter.Write(methods, $"{framework.Version} {Fingerprint.Compute()}");
File.WriteAllBytes(args[0], table);
if (args.Length > 1)
    File.WriteAllLines(args[1], methods.Select(m => $"{m.Key} : {SummaryText.Of(m.Value)}"));

foreach (var line in overrides.Unused)
    Console.Error.WriteLine($"{line.Place} names no method.");
Console.Error.WriteLine($"{methods.Count} methods, {methods.Values.Distinct().Count()} summaries, {table.Length} bytes from {framework.Version}.");
return overrides.Unused.Any() ? 2 : 0;
