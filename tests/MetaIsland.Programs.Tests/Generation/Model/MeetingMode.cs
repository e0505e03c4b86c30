namespace MetaIsland.Programs.Tests.Generation;

/// <summary>How agents meet. The names are those of <c>SyncMode</c>, which generator and runtime both have.</summary>
internal enum MeetingMode
{
    Barrier,
    Streaming,
    OneByOne,
}
