using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using MetaIsland.Benchmarks.Keystrokes;
using MetaIsland.Benchmarks.Keystrokes.Writing;
using MetaIsland.Benchmarks.Wall;

// Waiting is not what BenchmarkDotNet measures.
if (args is ["--wall"])
{
    await Suspended.RunAsync();
    Console.WriteLine();
    await WallTimes.RunAsync();
    return 0;
}
// A part of the solution, for whoever looks for what is slow: how many simulations.
if (args is ["--keystrokes", var part])
    return await KeystrokeBenchmark.RunAsync(SolutionSize.Full.Part(int.Parse(part, CultureInfo.InvariantCulture)), edits: 50, builds: 1, Console.Out) ? 0 : 1;
if (args is ["--keystrokes"])
    return await KeystrokeBenchmark.RunAsync(SolutionSize.Full, edits: 200, builds: 3, Console.Out) ? 0 : 1;

// In one process: baseline and subject share the machine's mood, and only their ratio counts.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithIterationCount(7).WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
