using Microsoft.CodeAnalysis;

namespace MetaIsland.CodeFixes.Support;

/// <summary>One entry of the light bulb.</summary>
/// <param name="Title">An imperative with names.</param>
/// <param name="Key">What is the same for all places that are mended in one go.</param>
/// <param name="Apply">The solution with the mistake mended.</param>
internal sealed record Fix(string Title, string Key, Func<CancellationToken, Task<Solution>> Apply)
{
    /// <summary>A fix that changes one document.</summary>
    public static Fix In(Document document, string title, string key, Func<SyntaxNode> newRoot) =>
        new(title, key, _ => Task.FromResult(document.WithSyntaxRoot(newRoot()).Project.Solution));
}
