namespace MetaIsland.Effects.Library;

/// <summary>
/// (A part of) one argument ends up inside another: of <c>list.Add(x)</c> 1 itself in 0; of <c>TryGetValue(key, out value)</c> the contents of 0 in 2.
/// When the target is passed by reference, the variable may hold it afterwards. Numbers are bits: 0 the receiver, i + 1 parameter i.
/// </summary>
internal readonly record struct LibraryStore(int From, LibraryPart Part, int Into);
