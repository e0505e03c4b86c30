using MetaIsland.Model;
using MetaIsland.Programs.Tests.Generation;
using MetaIsland.Programs.Tests.Support;

namespace MetaIsland.Programs.Tests.Running;

/// <summary>A random program, ready to run, with the specs the reference goes by.</summary>
internal sealed record CompiledProgram(ProgramModel Model, IProgram Setup, SimulationSpec Spec, WorldSpec World)
{
    public string Name => Model.Namespace;

    /// <summary>A type of the program by the path a spec gives it.</summary>
    public Type TypeOf(TypePath path) => Setup.GetType().Assembly.GetType(path.QualifiedName, throwOnError: true)!;
}
