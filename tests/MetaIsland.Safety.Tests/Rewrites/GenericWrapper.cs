using System.Collections.Immutable;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>What a statement changes goes through a generic method that gives it back.</summary>
public sealed class GenericWrapper : IRewrite
{
    public ImmutableArray<Edit> Edits(Subject subject) => [.. Receivers.Of(subject).Select(r => Edit.Replace(r.Receiver, $"Wrapped.Same({r.Receiver})"))];

    public string SecondFile(Subject subject) => "internal static class Wrapped\n{\n    public static T Same<T>(T value) => Keep(value);\n\n    private static T Keep<T>(T value) => value;\n}\n";
}
