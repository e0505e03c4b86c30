namespace MetaIsland.Effects.Library;

/// <summary>
/// The method may call this member of the arguments in <paramref name="On"/> and of what the arguments in <paramref name="OnContents"/> hold.
/// Both are bit sets: bit 0 the receiver, bit i + 1 parameter i.
/// </summary>
internal readonly record struct LibraryCall(UserCall Call, uint On, uint OnContents);
