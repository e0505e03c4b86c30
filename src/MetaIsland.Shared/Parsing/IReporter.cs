using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Hears what is wrong with a definition. The generator passes null and stays silent; the analyzer passes one.</summary>
public interface IReporter
{
    void Report(Rule rule, Location? location, params string[] arguments);
}
