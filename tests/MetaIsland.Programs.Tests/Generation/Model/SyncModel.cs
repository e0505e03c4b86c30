namespace MetaIsland.Programs.Tests.Generation;

/// <summary>A sync point.</summary>
internal sealed class SyncModel : MethodModel
{
    public bool Scatters { get; set; }
}
