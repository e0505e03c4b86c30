using System.Globalization;

namespace MetaIsland.Runtime.Tests;

/// <summary>Another culture until it is disposed of; the culture of a test flows to nobody else.</summary>
internal sealed class UsingCulture : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;

    public UsingCulture(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => CultureInfo.CurrentCulture = before;
}
