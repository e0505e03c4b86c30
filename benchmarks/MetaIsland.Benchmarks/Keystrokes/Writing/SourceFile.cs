namespace MetaIsland.Benchmarks.Keystrokes.Writing;

/// <summary>One file of the solution.</summary>
public readonly record struct SourceFile(string Path, string Text);
