using MetaIsland.Model;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>What a service is to replay (law 9).</summary>
internal static class ServiceRoles
{
    public static ServiceRole Of(ITypeSymbol type, CancellationToken cancellation)
    {
        if (IsSink(type))
            return ServiceRole.Sink;
        return (type.IsSealed || type.IsValueType) && Immutability.IsImmutable(type, cancellation) ? ServiceRole.Data : ServiceRole.Effect;
    }

    public static bool IsSink(ITypeSymbol type) =>
        type.OriginalDefinition.Has(KnownNames.Sink)
        || type.Is("Microsoft.Extensions.Logging.ILogger")
        || type.Is("Microsoft.Extensions.Logging.ILogger`1")
        || type.Is("System.IProgress`1")
        || type.Is("System.Diagnostics.Metrics.Meter")
        || type.Is("System.Diagnostics.ActivitySource");
}
