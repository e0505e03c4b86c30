using System.Collections;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Tests.Parsing;

/// <summary>Parses whole programs.</summary>
internal static class Specs
{
    /// <summary>The spec of every world, agent and simulation of the program itself, by name and kind.</summary>
    public static SortedDictionary<string, object> Of(Compilation compilation)
    {
        var specs = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var type in Types(compilation.Assembly.GlobalNamespace))
        {
            var name = type.ToDisplayString();
            if (type.GetAttributes().Any(a => a.AttributeClass?.Name == "WorldAttribute"))
                specs[name + " world"] = WorldParser.Parse(type, null, default);
            if (type.GetAttributes().Any(a => a.AttributeClass?.Name == "AgentAttribute"))
                specs[name + " agent"] = AgentParser.Parse(type, null, default);
            if (type.GetAttributes().Any(a => a.AttributeClass?.Name == "SimulationAttribute"))
                specs[name + " simulation"] = SimulationParser.Parse(type, null, default);
        }
        return specs;
    }

    public static T Single<T>(string source) => Of(MetaIsland.Tests.CompilationFactory.Create("using MetaIsland;\n" + source)).Values.OfType<T>().Single();

    /// <summary>One member a line, so that a difference can be seen.</summary>
    public static string Dump(object? value, string indent = "")
    {
        if (value is null or string or bool or Enum or int or long or ulong or double)
            return $" {value ?? "null"}\n";
        if (value is IEnumerable items)
            return "\n" + string.Concat(items.Cast<object>().Select((item, i) => $"{indent}[{i}]{Dump(item, indent + "  ")}"));
        return "\n" + string.Concat(value.GetType().GetProperties().Where(p => p.Name != "EqualityContract")
            .Select(p => $"{indent}{p.Name}{Dump(p.GetValue(value), indent + "  ")}"));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            foreach (var inner in Types(member))
                yield return inner;
        }
    }
}
