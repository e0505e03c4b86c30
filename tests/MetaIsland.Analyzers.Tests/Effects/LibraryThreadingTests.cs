namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>Tasks, atomics, and delegates that run elsewhere or later.</summary>
public sealed class LibraryThreadingTests
{
    private const string Facts = """
        Threading.Interlocked.Increment(System.Int32@) : writes 1, is Atomic
        Threading.Interlocked.Exchange``1(``0@,``0) : writes 1, contents 1, store 2>1, is Atomic
        Threading.Volatile.Read``1(``0@) : contents 1, is Atomic
        Threading.Volatile.Write``1(``0@,``0) : writes 1, store 2>1, is Atomic
        Collections.Concurrent.ConcurrentDictionary`2.TryAdd(`0,`1) : writes 0, store 1>0, store 2>0, is Atomic
        Collections.Concurrent.ConcurrentDictionary`2.GetOrAdd(`0,System.Func{`0,`1}) : writes 0, contents 0, returns-result 2, store 1>0, store 2!>0, now 2, sees 1, is Atomic
        Collections.Concurrent.ConcurrentDictionary`2.TryGetValue(`0,`1@) : writes 2, store 0*>2, is Atomic
        Collections.Concurrent.ConcurrentDictionary`2.GetEnumerator : fresh, wraps 0, source UnorderedEnumeration, is Atomic
        Collections.Concurrent.ConcurrentQueue`1.Enqueue(`0) : writes 0, store 1>0, is Atomic
        Collections.Concurrent.ConcurrentQueue`1.TryDequeue(`0@) : writes 0 1, store 0*>1, is Atomic
        Collections.Concurrent.ConcurrentQueue`1.get_Count : is Atomic
        Collections.Concurrent.ConcurrentBag`1.TryTake(`0@) : writes 0 1, store 0*>1, source ThreadIdentity, is Atomic
        Threading.Tasks.Task.Run(System.Action) : fresh, wraps 1, holds-result 1, parallel 1
        Threading.Tasks.Task.Run``1(System.Func{``0}) : fresh, wraps 1, holds-result 1, parallel 1
        Threading.Tasks.Task.Delay(System.Int32) : fresh, source RealTime
        Threading.Tasks.Task.Wait : is Blocks
        Threading.Tasks.Task.FromResult``1(``0) : fresh, holds 1
        Threading.Tasks.Task.WhenAll(System.Threading.Tasks.Task[]) : fresh, holds-contents 1
        Threading.Tasks.Task.WhenAny(System.Threading.Tasks.Task[]) : fresh, holds 1, holds-contents 1, source CompletionOrder
        Threading.Tasks.Task.get_CompletedTask : pure
        Threading.Tasks.Task.ContinueWith(System.Action{System.Threading.Tasks.Task}) : fresh, wraps 1, holds-result 1, parallel 1, sees 0
        Threading.Tasks.Task`1.get_Result : contents 0, is Blocks
        Threading.Tasks.Parallel.For(System.Int32,System.Int32,System.Action{System.Int32}) : parallel 3, is Blocks
        Threading.Tasks.Parallel.ForEach``1(System.Collections.Generic.IEnumerable{``0},System.Action{``0}) : parallel 2, sees-contents 1, is Blocks
        Linq.ParallelEnumerable.Select``2(System.Linq.ParallelQuery{``0},System.Func{``0,``1}) : fresh, wraps 1 2, parallel 2, sees-contents 1, source CompletionOrder
        Threading.ThreadPool.QueueUserWorkItem(System.Threading.WaitCallback) : parallel 1
        Threading.Thread.Sleep(System.Int32) : source RealTime, is Blocks
        Threading.Thread.#ctor(System.Threading.ThreadStart) : fresh, wraps 1, parallel 1
        Threading.Timer.#ctor(System.Threading.TimerCallback,System.Object,System.Int32,System.Int32) : fresh, holds 2, wraps 1, parallel 1, sees 2, source RealTime
        Threading.CancellationToken.Register(System.Action) : fresh, wraps 1, parallel 1
        Threading.CancellationToken.get_IsCancellationRequested : pure
        Threading.CancellationToken.ThrowIfCancellationRequested : pure
        Lazy`1.#ctor(System.Func{`0}) : fresh, wraps 1, later 1
        Lazy`1.get_Value : contents 0
        Threading.Channels.ChannelWriter`1.TryWrite(`0) : writes 0, store 1>0, is Atomic
        Action`1.Invoke(`0) : sees 1
        Func`2.Invoke(`0) : returns-result 0, sees 1
        """;

    public static TheoryData<string, string> Cases => LibraryFacts.Parse("System.", Facts);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Method_DoesWhatItIsKnownToDo(string method, string facts) => Assert.Equal(facts, LibraryFacts.Of(method));
}
