using System.Text.Json.Serialization;
using MetaIsland.Testing.Running;
using MetaIsland.Testing.State;

namespace MetaIsland.Testing.Processes;

/// <summary>What another process is to run.</summary>
/// <param name="Folders">Where it finds assemblies.</param>
/// <param name="Jobs">One after another.</param>
internal sealed record ChildRequest(IReadOnlyList<string> Folders, IReadOnlyList<ChildJob> Jobs);

/// <summary>One simulation, and what it has to come to.</summary>
internal sealed record ChildJob(FactoryReference Factory, int Rounds, IReadOnlyList<string> Hashes, FailureMark? Failure, TimeSpan Watchdog);

/// <summary>What came of it.</summary>
/// <param name="Mismatch">How it differs; null if it does not.</param>
/// <param name="Error">Why it could not be run.</param>
internal sealed record ChildResult(Mismatch? Mismatch, string? Error);

[JsonSerializable(typeof(ChildRequest))]
[JsonSerializable(typeof(IReadOnlyList<ChildResult>))]
internal sealed partial class ChildJson : JsonSerializerContext;
