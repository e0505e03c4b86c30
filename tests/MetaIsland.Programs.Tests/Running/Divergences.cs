using System.Collections.Concurrent;
using MetaIsland.Programs.Tests.Generation;

namespace MetaIsland.Programs.Tests.Running;

/// <summary>Collects what differed over many programs, and how much was compared at all.</summary>
internal sealed class Divergences
{
    private const int Told = 12;

    private readonly ConcurrentQueue<string> found = new();
    private int compared;

    public int Compared => compared;

    public void Compare<T>(CompiledProgram program, object configuration, string what, T expected, T actual)
    {
        Interlocked.Increment(ref compared);
        if (EqualityComparer<T>.Default.Equals(expected, actual))
            return;
        found.Enqueue($"{program.Name}, {configuration}: {what} is {actual} and should be {expected}");
        WriteDown(program.Model);
    }

    public void Add(ProgramModel program, string what)
    {
        found.Enqueue($"{program.Namespace}: {what}");
        WriteDown(program);
    }

    public void AssertNone() => Assert.True(
        found.IsEmpty,
        $"{found.Count} of {compared} comparisons differ (sources in {Folder}; METAISLAND_PROGRAM=<number> runs one program):\n{string.Join('\n', found.Take(Told))}");

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "diverged");

    private static void WriteDown(ProgramModel program)
    {
        Directory.CreateDirectory(Folder);
        lock (Folder)
            File.WriteAllText(Path.Combine(Folder, $"{program.Namespace}.cs"), program.Source);
    }
}
