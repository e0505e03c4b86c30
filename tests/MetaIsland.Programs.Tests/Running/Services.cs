namespace MetaIsland.Programs.Tests.Running;

/// <summary>Gives what it is given, by any type it is of.</summary>
internal sealed class Services(params object[] services) : IServiceProvider
{
    public object? GetService(Type serviceType) => services.FirstOrDefault(serviceType.IsInstanceOfType);
}
