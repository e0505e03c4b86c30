using System.Collections.Concurrent;
using System.Reflection;
using MetaIsland.State;
using MetaIsland.Versions;

namespace MetaIsland.Programs.Tests.Support;

/// <summary>
/// Watches a view for as long as its node runs: what it shows must not change (law 4). Hashes the whole world, with the orders of its maps, so
/// a write to any field is seen.
/// </summary>
public readonly struct Sight : IDisposable
{
    private static readonly ConcurrentDictionary<string, int> Changes = [];

    private readonly Func<StateHash> look;
    private readonly string program;
    private readonly StateHash before;

    private Sight(Func<StateHash> look, string program)
    {
        this.look = look;
        this.program = program;
        before = look();
    }

    public static Sight Of<TView>(TView view)
        where TView : struct => new(ViewOf<TView>.Looker(view), typeof(TView).Namespace!);

    /// <summary>How many views of a program showed something else when their node ended.</summary>
    public static int ChangesIn(string program) => Changes.GetValueOrDefault(program);

    public void Dispose()
    {
        if (HasChanged())
            Changes.AddOrUpdate(program, 1, static (_, count) => count + 1);
    }

    private bool HasChanged()
    {
        try
        {
            return look() != before;
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException)
        {
            // A map that changed while it was enumerated, or that lost a key it had in its order.
            return true;
        }
    }

    private static class ViewOf<TView>
    {
        private static readonly FieldInfo World = typeof(TView).GetField("world", BindingFlags.Instance | BindingFlags.NonPublic)!;

        private static readonly Func<object, Func<StateHash>> LookerOf = typeof(Sight)
            .GetMethod(nameof(LookAt), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(World.FieldType)
            .CreateDelegate<Func<object, Func<StateHash>>>();

        public static Func<StateHash> Looker(TView view) => LookerOf(World.GetValue(view)!);
    }

    private static Func<StateHash> LookAt<TWorld>(object world)
        where TWorld : class, IWorld<TWorld> => () =>
        {
            var hasher = new StateHasher();
            ((TWorld)world).Hash(hasher);
            return hasher.Finish();
        };
}
