using Microsoft.CodeAnalysis;

namespace MetaIsland.CodeFixes.Support;

/// <summary>For fixes that reach further than a glance: they are offered only if the program compiles with them.</summary>
internal static class Compiling
{
    /// <summary>Whether the changed project has no error that it did not have before.</summary>
    public static async Task<bool> StillAsync(Project before, Solution changed, CancellationToken stop)
    {
        var old = await ErrorsAsync(before, stop).ConfigureAwait(false);
        return changed.GetProject(before.Id) is { } after && (await ErrorsAsync(after, stop).ConfigureAwait(false)) <= old;
    }

    private static async Task<int> ErrorsAsync(Project project, CancellationToken stop) =>
        await project.GetCompilationAsync(stop).ConfigureAwait(false) is { } compilation
            ? compilation.GetDiagnostics(stop).Count(d => d.Severity == DiagnosticSeverity.Error)
            : 0;
}
