using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <content>What a body calls.</content>
internal sealed partial class LoopFold
{
    private void Call(IInvocationOperation call)
    {
        if (CalledCode.IsSink(call))
            return;
        var subject = call.Subject()?.Bare();
        if (IsDraw(call) || CalledCode.IsRecorded(call))
        {
            shows = true;
            return;
        }
        foreach (var argument in call.Arguments.Where(a => a.Parameter?.RefKind is RefKind.Ref or RefKind.Out))
        {
            if (call.TargetMethod.Name is "Add" or "Increment" or "Decrement" && call.TargetMethod.ContainingType.Is("System.Threading.Interlocked"))
            {
                Step(argument.Value, call);
                VisitAll(call.Arguments.Where(a => a != argument));
                return;
            }
            Write(argument.Value.Bare(), null, call);
        }
        if (subject is not null && CollectionWrites.Of(call) is { } kind)
        {
            WriteCollection(call, subject, kind);
            return;
        }
        if (tallies.Adds(call))
        {
            Visit(call.ArgumentAt(0));
            return;
        }
        if (!IsQuiet(call, subject))
        {
            shows = true;
            return;
        }
        if (subject is not null && CollectionWrites.ReadsAtKey(call) is { } key)
        {
            ReadAt(subject, [key]);
            VisitAll(call.Arguments.Where(a => a.Value != key && a.Value.Bare() != subject && a.Parameter?.RefKind is not (RefKind.Ref or RefKind.Out)));
        }
        else
            VisitAll(call.ChildOperations.Where(c => c is not IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }));
    }

    private bool IsQuiet(IInvocationOperation call, IOperation? subject)
    {
        var used = call.Parent is not IExpressionStatementOperation && !(call.Parent is IAwaitOperation { Parent: IExpressionStatementOperation });
        ReadThrough(call.TargetMethod, subject);
        switch (shape.Effects.Of(call.TargetMethod))
        {
            case CalleeEffect.None:
                return true;
            case CalleeEffect.Own:
                return subject is not null && keys.OwnerOf(subject) != Owner.Outside;
            case CalleeEffect.Other:
                return false;
            default:
                // Code that cannot be seen: for its value alone, or working on what is made in this turn.
                return used && !call.TargetMethod.ReturnsVoid || CalledCode.IsGuard(call.TargetMethod)
                    || CalledCode.IsFramework(call.TargetMethod) && (subject ?? call.ArgumentAt(0)) is { } first && keys.OwnerOf(first) == Owner.Fresh;
        }
    }

    // What a method reads of an element is that element's.
    private void ReadThrough(IMethodSymbol method, IOperation? subject)
    {
        var isOwn = subject is not null && keys.OwnerOf(subject) != Owner.Outside;
        foreach (var read in shape.Effects.ReadsOf(method))
        {
            if (isOwn)
                totals.ReadAtKey(read);
            else
                totals.Read(read);
        }
    }

    private void WriteCollection(IInvocationOperation call, IOperation subject, CollectionWrite kind)
    {
        var arguments = call.Arguments.Where(a => a.Value.Bare() != subject && a.Parameter?.RefKind is not (RefKind.Ref or RefKind.Out)).Select(a => a.Value).ToList();
        VisitAll(arguments);
        VisitPlace(subject);
        var owner = keys.OwnerOf(subject);
        if (owner == Owner.Fresh)
            return;
        if (Stored(subject) is not { } symbol)
        {
            shows = true;
            return;
        }
        var isUnique = arguments.Count > 0 && keys.IsUnique(arguments[0]);
        switch (kind)
        {
            case var _ when owner == Owner.Element:
            case CollectionWrite.Put or CollectionWrite.PutNew or CollectionWrite.Take when isUnique:
            case CollectionWrite.Put when arguments.Count > 1:
                totals.AddAtKey(symbol);
                break;
            case CollectionWrite.PutNew when arguments.Count > 1 && keys.DependsOnElement(arguments[1]):
                shows = true;
                break;
            // Known by another name outside of the loop, a list cannot be followed.
            case CollectionWrite.Append when subject.Symbol() is not null && !keys.IsOwn(symbol):
                filled.Add((symbol, isUnique ? ElementKind.Unique : ElementKind.Other));
                totals.Add(symbol, "append", call.Syntax);
                UseOf(call, symbol);
                break;
            case CollectionWrite.Put or CollectionWrite.PutNew or CollectionWrite.Take or CollectionWrite.Clear:
                totals.Add(symbol, kind == CollectionWrite.PutNew ? "Put" : kind.ToString(), call.Syntax);
                UseOf(call, symbol);
                break;
            default:
                shows = true;
                break;
        }
    }

    private bool IsDraw(IInvocationOperation call) =>
        call.Subject() is { } stream && (stream.Type.Is("MetaIsland.RandomStream") || stream.Type.Is("System.Random") && keys.OwnerOf(stream) != Owner.Fresh);
}
