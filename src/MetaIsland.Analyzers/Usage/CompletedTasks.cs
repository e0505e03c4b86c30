using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Analyzers.Usage;

/// <summary>Tasks that have ended when their result is taken, so that taking it does not wait.</summary>
internal static class CompletedTasks
{
    public static bool IsCompleted(IOperation task)
    {
        task = Unwrap(task);
        if (task is IInvocationOperation { TargetMethod: { IsStatic: true, Name: "FromResult", ContainingType: var type } } && BlockingCalls.IsTask(type)
            || task is IPropertyReferenceOperation { Property.Name: "CompletedTask" })
            return true;
        return Source(task) is { } source && (IsAwaitedBefore(task, source) || IsAskedBefore(task, source));
    }

    // The local or parameter the task was taken from: itself, or the collection an element, loop or lambda takes it out of.
    private static ISymbol? Source(IOperation task)
    {
        switch (Unwrap(task))
        {
            case ILocalReferenceOperation { Local: var local } reference:
                return LoopOver(reference, local) ?? local;
            case IArrayElementReferenceOperation element:
                return Source(element.ArrayReference);
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list }:
                return Source(list);
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } } reference:
                // tasks.Select(t => t.Result)
                for (IOperation? outer = reference; outer is not null; outer = outer.Parent)
                {
                    if (outer is IInvocationOperation { Arguments: { Length: > 0 } arguments } call)
                        return Source(call.Instance ?? arguments[0].Value);
                }
                return null;
            case IParameterReferenceOperation { Parameter: var parameter }:
                return parameter;
            default:
                return null;
        }
    }

    private static ISymbol? LoopOver(IOperation reference, ILocalSymbol local)
    {
        for (var outer = reference.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IForEachLoopOperation loop && loop.Locals.Contains(local, SymbolEqualityComparer.Default))
                return Source(loop.Collection);
        }
        return null;
    }

    // An await of it in a statement before, in this block or one around it; so whoever comes here has come by there.
    private static bool IsAwaitedBefore(IOperation task, ISymbol source) => StatementsBefore(task.Syntax).Any(statement =>
        statement.DescendantNodesAndSelf().OfType<AwaitExpressionSyntax>().Any(a => IsUnconditional(a, statement)
            && (task.SemanticModel!.GetOperation(a) is IAwaitOperation { Operation: var awaited })
            && (Mentions(awaited, source) || IsAssignedAny(a, source, task.SemanticModel!))));

    // `var first = await Task.WhenAny(a, b);` gives one that has ended.
    private static bool IsAssignedAny(AwaitExpressionSyntax a, ISymbol source, SemanticModel model) =>
        a.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
        && SymbolEqualityComparer.Default.Equals(model.GetDeclaredSymbol(declarator), source)
        && model.GetOperation(a.Expression) is IInvocationOperation { TargetMethod.Name: "WhenAny" };

    private static bool Mentions(IOperation awaited, ISymbol source)
    {
        awaited = Unwrap(awaited);
        if (awaited is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } configured })
            return Mentions(configured, source);
        if (IsReference(awaited, source))
            return true;
        return awaited is IInvocationOperation { TargetMethod: { Name: "WhenAll", IsStatic: true, ContainingType: var type } } all && BlockingCalls.IsTask(type)
            && all.Arguments.SelectMany(argument => argument.Value.DescendantsAndSelf()).Any(o => IsReference(o, source));
    }

    private static bool IsAskedBefore(IOperation task, ISymbol source)
    {
        for (SyntaxNode child = task.Syntax, parent = child.Parent!; parent is not null; (child, parent) = (parent, parent.Parent!))
        {
            var condition = parent switch
            {
                IfStatementSyntax branch when branch.Statement == child => branch.Condition,
                ConditionalExpressionSyntax choice when choice.WhenTrue == child => choice.Condition,
                _ => null,
            };
            if (condition is not null && task.SemanticModel!.GetOperation(condition) is IPropertyReferenceOperation { Property.Name: "IsCompleted" or "IsCompletedSuccessfully", Instance: { } asked }
                && IsReference(Unwrap(asked), source))
                return true;
            if (parent is MemberDeclarationSyntax)
                return false;
        }
        return false;
    }

    private static IEnumerable<StatementSyntax> StatementsBefore(SyntaxNode place)
    {
        for (var child = place; child?.Parent is not null and not MemberDeclarationSyntax; child = child.Parent)
        {
            if (child is StatementSyntax statement && child.Parent is BlockSyntax block)
            {
                foreach (var before in block.Statements.TakeWhile(s => s != statement))
                    yield return before;
            }
        }
    }

    private static bool IsUnconditional(SyntaxNode inner, StatementSyntax statement) =>
        !inner.Ancestors().TakeWhile(a => a != statement).Append(statement).Any(a =>
            a is IfStatementSyntax or SwitchStatementSyntax or WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or TryStatementSyntax
                or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or ConditionalExpressionSyntax or ConditionalAccessExpressionSyntax);

    private static bool IsReference(IOperation operation, ISymbol source) => operation switch
    {
        ILocalReferenceOperation { Local: var local } => SymbolEqualityComparer.Default.Equals(local, source),
        IParameterReferenceOperation { Parameter: var parameter } => SymbolEqualityComparer.Default.Equals(parameter, source),
        _ => false,
    };

    private static IOperation Unwrap(IOperation operation)
    {
        while (operation is IConversionOperation { Operand: var operand })
            operation = operand;
        return operation is IInvocationOperation { TargetMethod.Name: "AsTask", Instance: { } task } ? Unwrap(task) : operation;
    }
}
