using System.Reflection;
using System.Runtime.Loader;
using MetaIsland.Testing;

namespace MetaIsland.Tests;

/// <summary>A program that can be run in every way the fuzzer knows.</summary>
/// <param name="Name">Its namespace.</param>
/// <param name="Create">Makes its simulation.</param>
public sealed record TruthCase(string Name, Func<SimulationOptions, Simulation> Create)
{
    /// <summary>Whether something of it outlives a simulation.</summary>
    public bool HasStatics { get; init; }

    /// <summary>Makes its simulation with statics as they are written: where there are any, each is made by a copy of the program loaded for it.</summary>
    public Func<SimulationOptions, Simulation> Fresh => HasStatics ? options => Load()(options) : Create;

    /// <summary>The factory's name in C#.</summary>
    public string Factory => $"{Name}.Setup.Create";

    public Task<FuzzReport> FuzzAsync(int rounds = 4, FuzzOptions? options = null) => ScheduleFuzzer.RunAsync(Create, rounds, options, expression: Factory);

    private Func<SimulationOptions, Simulation> Load()
    {
        // Nobody unloads it: it goes when the last simulation has gone.
        var copy = new AssemblyLoadContext(Name, isCollectible: true).LoadFromAssemblyPath(Create.Method.Module.Assembly.Location);
        return ((MethodInfo)copy.ManifestModule.ResolveMethod(Create.Method.MetadataToken)!).CreateDelegate<Func<SimulationOptions, Simulation>>();
    }

    public override string ToString() => Name;
}
