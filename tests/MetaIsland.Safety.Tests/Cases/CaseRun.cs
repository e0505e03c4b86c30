using System.Reflection;
using System.Runtime.Loader;

namespace MetaIsland.Safety.Tests.Cases;

/// <summary>Runs a case. Each run loads the program anew, so that statics start as they were written.</summary>
public static class CaseRun
{
    private const int Rounds = 3;

    /// <summary>The state after a few rounds.</summary>
    public static StateHash Run(byte[] assembly, SimulationOptions options)
    {
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        try
        {
            var program = context.LoadFromStream(new MemoryStream(assembly));
            var create = program.GetType("Setup", throwOnError: true)!.GetMethod("Create", BindingFlags.Public | BindingFlags.Static)!;
            var simulation = (Simulation)create.Invoke(null, [options])!;
            simulation.RunAsync(Rounds).GetAwaiter().GetResult();
            return simulation.StateHash();
        }
        finally
        {
            context.Unload();
        }
    }

    public static byte[] Emit(CaseProgram program)
    {
        using var stream = new MemoryStream();
        var result = program.Compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return stream.ToArray();
    }
}
