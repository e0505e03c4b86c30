using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace MetaIsland.Testing.Processes;

/// <summary>A factory as another process finds it again: a method of an assembly that is a file.</summary>
/// <param name="Assembly">Path of the assembly.</param>
/// <param name="Method">Its metadata token.</param>
internal sealed record FactoryReference(string Assembly, int Method)
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <param name="create">The factory.</param>
    /// <param name="reason">Why another process cannot find it.</param>
    [RequiresUnreferencedCode("Finds methods by their metadata.")]
    [UnconditionalSuppressMessage("SingleFile", "IL3000", Justification = "An assembly without location is refused.")]
    public static FactoryReference? Of(Func<SimulationOptions, Simulation> create, out string reason)
    {
        reason = "";
        var (method, target) = (create.Method, create.Target);
        if (create.GetInvocationList().Length > 1 || method.IsGenericMethod || method.DeclaringType is not { IsGenericType: false })
            reason = "the factory is generic or several methods in one: make it one method of a type without type parameters.";
        else if (target is not null && (!IsOfLambdas(target.GetType()) || target.GetType().GetFields(Own).Length > 0))
            reason = "the factory captures something another process does not have: make it a static method, or a lambda that uses only what it is given.";
        else if (method.Module.Assembly.Location.Length == 0)
            reason = "the factory's assembly is no file.";
        else
            return new FactoryReference(method.Module.Assembly.Location, method.MetadataToken);
        return null;
    }

    /// <summary>The factory, in this process.</summary>
    [RequiresUnreferencedCode("Finds methods by their metadata.")]
    public Func<SimulationOptions, Simulation> Load()
    {
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(Assembly);
        var method = (MethodInfo)assembly.ManifestModule.ResolveMethod(Method)!;
        var target = method.IsStatic ? null : Activator.CreateInstance(method.DeclaringType!, nonPublic: true);
        return method.CreateDelegate<Func<SimulationOptions, Simulation>>(target);
    }

    // Lambdas that capture nothing are instance methods of a class of the compiler's.
    private static bool IsOfLambdas(Type type) => type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false);
}
