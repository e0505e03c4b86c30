using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>Calls known by what they are for.</summary>
internal static class CalledCode
{
    /// <summary>Into logs and traces.</summary>
    public static bool IsSink(IInvocationOperation call)
    {
        var type = call.TargetMethod.ReducedFrom?.Parameters[0].Type ?? call.TargetMethod.ContainingType;
        return type is not null && (ServiceRoles.IsSink(type) || type.Is("System.Diagnostics.Debug") || type.Is("System.Diagnostics.Trace"))
            || call.Subject()?.Type is { } receiver && ServiceRoles.IsSink(receiver);
    }

    /// <summary>Events, mail and births are numbered in the order they are made in.</summary>
    public static bool IsRecorded(IInvocationOperation call) =>
        call.TargetMethod.Name is "Emit" or "Send" or "Spawn" or "Retire" && call.Subject()?.Type is { } type && SymbolMap.IsHandle(type);

    /// <summary>Throws or does nothing.</summary>
    public static bool IsGuard(IMethodSymbol method) => method.Name.StartsWith("Throw", StringComparison.Ordinal) && IsFramework(method);

    public static bool IsFramework(IMethodSymbol method)
    {
        var space = method.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space is { Name: "System", IsGlobalNamespace: false } && method.DeclaringSyntaxReferences.IsEmpty;
    }
}
