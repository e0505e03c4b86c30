using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using MetaIsland.Testing.Processes;

/// <summary>
/// Called by the runtime before <c>Main</c> where DOTNET_STARTUP_HOOKS names this assembly (its name and place are the runtime's). So any program, a
/// test host included, can be started again to run something else.
/// </summary>
internal static class StartupHook
{
    [RequiresUnreferencedCode("Looks at fields by reflection; a trimmed program may lack them.")]
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(ChildProcess.Request) is not { Length: > 0 } request)
            return;
        // Where nothing says what the program needs, the runtime lies beside this assembly.
        var folder = Path.GetDirectoryName(Environment.GetEnvironmentVariable(ChildProcess.Hooks))!;
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        Run(request);
    }

    // A method of its own: what it needs is looked for when it is compiled, and by then somebody has to look in the right place.
    [MethodImpl(MethodImplOptions.NoInlining)]
    [RequiresUnreferencedCode("Looks at fields by reflection; a trimmed program may lack them.")]
    private static void Run(string request)
    {
        var exitCode = 0;
        try
        {
            ChildProgram.Run(request);
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(e);
            exitCode = 1;
        }
        Environment.Exit(exitCode);
    }
}
