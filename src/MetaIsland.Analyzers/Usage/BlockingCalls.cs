using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MetaIsland.Parsing;

namespace MetaIsland.Analyzers.Usage;

/// <summary>The members of the framework that hold on to a thread until something else happens.</summary>
internal static class BlockingCalls
{
    private const string Threading = "System.Threading";
    private const string Awaiters = "System.Runtime.CompilerServices";

    private static readonly HashSet<string> Waits =
    [
        "Thread.Sleep", "Thread.Join", "SemaphoreSlim.Wait", "ManualResetEventSlim.Wait", "CountdownEvent.Wait", "Barrier.SignalAndWait",
        "WaitHandle.WaitOne", "WaitHandle.WaitAll", "WaitHandle.WaitAny", "WaitHandle.SignalAndWait", "Monitor.Wait", "SpinWait.SpinUntil",
    ];

    /// <summary>The call, and the task it waits for where it waits for one.</summary>
    public static (string Name, IOperation? Task)? Find(IOperation operation)
    {
        switch (operation)
        {
            case IPropertyReferenceOperation { Property: { Name: "Result", IsStatic: false } property, Instance: { } task } when IsTask(property.ContainingType):
                return ($"{property.ContainingType.Name}.Result", task);
            case IInvocationOperation { TargetMethod: { Name: "GetResult" } method, Instance: IInvocationOperation { TargetMethod.Name: "GetAwaiter", Instance: { } task } }
                when method.ContainingNamespace.ToDisplayString() == Awaiters:
                return ("GetAwaiter().GetResult()", WithoutConfiguration(task));
            case IInvocationOperation { TargetMethod: { Name: "Wait" } method, Instance: { } task } call when IsTask(method.ContainingType):
                return IsNoWait(call) ? null : ("Task.Wait", task);
            case IInvocationOperation { TargetMethod: { Name: "WaitAll" or "WaitAny", IsStatic: true } method } call when IsTask(method.ContainingType):
                return IsNoWait(call) ? null : ($"Task.{method.Name}", null);
            case IInvocationOperation { TargetMethod: var method } call when method.ContainingNamespace.ToDisplayString() == Threading:
                var name = $"{method.ContainingType.Name}.{method.Name}";
                return Waits.Contains(name) && !IsNoWait(call) ? (name, null) : null;
            default:
                return null;
        }
    }

    public static bool IsTask(ITypeSymbol? type) =>
        type.Is(KnownNames.Task) || type.Is(KnownNames.TaskOfT) || type.Is(KnownNames.ValueTask) || type.Is(KnownNames.ValueTaskOfT);

    // With a limit of zero it only looks; Sleep(0) gives the thread to somebody else.
    private static bool IsNoWait(IInvocationOperation call) =>
        call.Arguments.Any(a => a.Value.ConstantValue is { HasValue: true, Value: 0 } || a.Value is IFieldReferenceOperation { Field: { Name: "Zero", ContainingType.Name: "TimeSpan" } });

    private static IOperation WithoutConfiguration(IOperation task) =>
        task is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } inner } ? inner : task;
}
