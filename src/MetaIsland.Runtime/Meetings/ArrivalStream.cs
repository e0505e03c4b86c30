using System.ComponentModel;
using MetaIsland.Rounds;

namespace MetaIsland.Meetings;

/// <summary>What a streaming sync point reads: those who come, in the order it asked for, until it closes.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="party">Who meets.</param>
/// <param name="run">The run of the body.</param>
/// <param name="read">The value of an agent, by agent type and storage index.</param>
/// <param name="carried">Late values of the round before, which come last; null where none are carried.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArrivalStream<T>(Party party, NodeRun run, Func<int, int, T> read, CarriedValues<T>? carried = null) : IAsyncEnumerable<Arrival<T>>
{
    /// <inheritdoc/>
    public async IAsyncEnumerator<Arrival<T>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        while (await party.NextAsync(run).ConfigureAwait(false) is { } one)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new Arrival<T>(run.Execution.Program.IdOf(one.Type, one.Agent), read(one.Type, one.Agent), one.At);
        }
        if (carried is null)
            yield break;
        foreach (var agent in party.MissingIds())
        {
            if (carried.TryGet(agent, out var late))
                yield return new Arrival<T>(agent, late, TimeSpan.Zero);
        }
    }
}
