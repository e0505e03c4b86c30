namespace MetaIsland;

/// <summary>
/// Marks what is shared: a <c>partial class</c> whose private fields nodes read through the generated <c>View</c> and whose
/// <see cref="ApplyAttribute"/> methods are the only code that writes it.
/// </summary>
/// <example><code>
/// [World]
/// public sealed partial class Island
/// {
///     int[] soil = new int[64];
///     [Apply] void Apply(Rain rain) => soil[rain.Plot]++;
/// }
/// </code></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class WorldAttribute : Attribute;
