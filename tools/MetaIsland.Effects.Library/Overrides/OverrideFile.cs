using MetaIsland.Effects.Library.Inference;
using MetaIsland.Effects.Library.Output;
using Mono.Cecil;

namespace MetaIsland.Effects.Library.Overrides;

/// <summary>What people say about methods, by name; later lines win where they disagree.</summary>
internal sealed class OverrideFile
{
    private readonly List<OverrideLine> lines;
    private readonly Dictionary<MethodDefinition, List<OverrideLine>> found = [];

    /// <summary>The files are resources of the tool, read in the order of their names.</summary>
    public OverrideFile() => lines = [.. typeof(OverrideFile).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>Lines that name nothing: a slip of the pen, or a method that has gone.</summary>
    public IEnumerable<OverrideLine> Unused => lines.Where(l => !l.IsUsed);

    public bool Replaces(MethodDefinition method) => Of(method).Any(l => l.Effects is not null);

    public MethodEffects? Replacement(MethodDefinition method) => Of(method).LastOrDefault(l => l.Effects is not null)?.Effects?.Invoke();

    /// <summary>Takes away what the code does only to remember, and adds what it does where the analysis cannot see.</summary>
    public void Restrict(MethodDefinition method, MethodEffects effects)
    {
        foreach (var line in Of(method))
            line.Adjust(effects);
    }

    public void Omit(MethodDefinition method, MethodEffects effects) => Of(method).ForEach(l => l.Omit(effects));

    public NondeterminismKind Source(MethodDefinition method) => Of(method).Select(l => l.Source).LastOrDefault(s => s is not null) ?? NondeterminismKind.None;

    public LibraryTraits Traits(MethodDefinition method) => Of(method).Aggregate(LibraryTraits.None, (all, l) => (all | l.Traits) & ~l.Without);

    private List<OverrideLine> Of(MethodDefinition method)
    {
        if (!found.TryGetValue(method, out var matching))
        {
            var id = DocumentationId.Of(method);
            found[method] = matching = lines.FindAll(l => l.Matches(id));
        }
        return matching;
    }

    private static List<OverrideLine> Read(string name)
    {
        using var reader = new StreamReader(typeof(OverrideFile).Assembly.GetManifestResourceStream(name)!);
        return [.. reader.ReadToEnd().Split('\n').Select((text, i) => OverrideLine.Parse(text, $"{name}:{i + 1}")).OfType<OverrideLine>()];
    }
}
