namespace MetaIsland.Programs.Tests.Generation;

/// <summary>The world of a program: fields, and events that change them.</summary>
internal sealed record WorldModel(IReadOnlyList<WorldField> Fields, IReadOnlyList<EventModel> Events);

/// <param name="Name">Type and, where it is not an overload, part of the method's name.</param>
/// <param name="Key">Type of its member <c>Key</c>.</param>
/// <param name="IsKeyed">Events with equal <c>Key</c> are contenders.</param>
/// <param name="IsJudged"><c>[Apply]</c> returns bool.</param>
/// <param name="IsClass">A record class.</param>
/// <param name="IsByIn">Taken by <c>in</c>.</param>
/// <param name="Fails"><c>[Apply]</c> throws sooner or later.</param>
/// <param name="Changes">What it changes.</param>
internal sealed record EventModel(string Name, KeyKind Key, bool IsKeyed, bool IsJudged, bool IsClass, bool IsByIn, bool Fails, IReadOnlyList<WorldField> Changes);
