using System.Runtime.ExceptionServices;

namespace MetaIsland.Effects;

/// <summary>Runs something deep on a stack of its own: how deep code is nested, or calls go, is up to whoever wrote it.</summary>
internal static class DeepStack
{
    private const int Size = 16 << 20;

    public static T Run<T>(Func<T> run)
    {
        var result = default(T);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = run();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }, Size);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
