using System.Collections.Concurrent;
using MetaIsland.Programs.Tests.Generation;

namespace MetaIsland.Programs.Tests.Running;

/// <summary>Collects what differed over many programs, and how much was compared at all.</summary>
internal sealed class Divergences
{
    private const int Told = 12;
    private const int Enough = 24;
    private const int EnoughHangs = 2;

    private readonly ConcurrentQueue<string> found = new();
    private int compared;
    private int hung;

    public int Compared => compared;

    /// <summary>No more programs are needed to see that something is wrong.</summary>
    public bool AreEnough => found.Count >= Enough || hung >= EnoughHangs;

    public void Compare<T>(CompiledProgram program, object configuration, string what, T expected, T actual)
    {
        Interlocked.Increment(ref compared);
        if (EqualityComparer<T>.Default.Equals(expected, actual))
            return;
        found.Enqueue($"{program.Name}, {configuration}: {what} is {actual} and should be {expected}");
        WriteDown(program.Model);
    }

    public void Add(ProgramModel program, Exception e)
    {
        if (e is TimeoutException)
            Interlocked.Increment(ref hung);
        found.Enqueue($"{program.Namespace}: {e}");
        WriteDown(program);
    }

    public void AssertNone() => Assert.True(
        found.IsEmpty,
        $"{found.Count} of {compared} comparisons differ (sources in {Folder}; METAISLAND_PROGRAM=<number> runs one program):\n{string.Join('\n', found.Take(Told))}");

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "diverged");

    private static void WriteDown(ProgramModel program)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, $"{program.Namespace}.cs"), program.Source);
    }
}
