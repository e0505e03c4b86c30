using System.Diagnostics.CodeAnalysis;
using MetaIsland.Testing.Processes;

namespace MetaIsland.Testing.Running;

/// <summary>Tries simulations: each here, then all that have not differed together in other processes, since to start one costs more than a run.</summary>
[RequiresUnreferencedCode("Looks at fields by reflection; a trimmed program may lack them.")]
internal static class Sessions
{
    public static async Task RunAsync(IReadOnlyList<FuzzSession> sessions, int processes, CancellationToken stop)
    {
        foreach (var session in sessions)
            await session.TryHereAsync(stop).ConfigureAwait(false);
        for (var process = 0; process < processes; process++)
        {
            var jobs = sessions.Select(session => (Session: session, Job: session.FindJob())).Where(one => one.Job is not null).ToList();
            if (jobs.Count == 0)
                return;
            try
            {
                var results = await ChildProcess.RunAsync([.. jobs.Select(one => one.Job!)], Ways.TimeZoneOf(process), stop).ConfigureAwait(false);
                foreach (var (one, result) in jobs.Zip(results))
                    one.Session.Note(process, result);
            }
            catch (Exception e) when (e is InvalidOperationException or IOException or System.ComponentModel.Win32Exception)
            {
                jobs.ForEach(one => one.Session.NoteNotTried(e.Message));
                return;
            }
        }
    }
}
