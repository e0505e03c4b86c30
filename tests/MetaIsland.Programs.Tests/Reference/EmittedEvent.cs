namespace MetaIsland.Programs.Tests.Reference;

/// <summary>An event, a birth or a retirement, and where in canonical order it stands.</summary>
internal sealed record EmittedEvent(object Event, int Agent, int Rank, int Number);
