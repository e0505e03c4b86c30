using System.Collections.Concurrent;
using System.Collections.Immutable;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Analyzers.Definition;

/// <summary>
/// MI1024: an asynchronous node or handler of a struct agent goes on with a copy of it, so what it writes, itself or in a method it calls, is lost.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AsyncWriterAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Descriptors.Of(DefinitionRules.AsyncWriter);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolStartAction(start =>
        {
            if (start.Symbol is not INamedTypeSymbol { IsValueType: true } agent || !agent.Has(KnownNames.Agent))
                return;
            var members = new ConcurrentDictionary<ISymbol, SelfUse>(SymbolEqualityComparer.Default);
            start.RegisterOperationBlockAction(c => members[c.OwningSymbol] = SelfUse.Of(c.OperationBlocks));
            start.RegisterSymbolEndAction(c => Report(c, agent, members));
        }, SymbolKind.NamedType);
    }

    private static void Report(SymbolAnalysisContext context, INamedTypeSymbol agent, ConcurrentDictionary<ISymbol, SelfUse> members)
    {
        foreach (var node in NodeMethods.OfAgent(agent).Concat(NodeMethods.HandlersOf(agent)).Where(n => !n.IsStatic && NodeOutput.IsAsync(n)))
        {
            if (FindWritten(node, members) is { } field)
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, node.Place(), $"{agent.Name}.{node.Name}", field, agent.Name));
        }
    }

    private static string? FindWritten(IMethodSymbol node, ConcurrentDictionary<ISymbol, SelfUse> members)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { node };
        var open = new Queue<ISymbol>();
        open.Enqueue(node);
        while (open.Count > 0)
        {
            if (!members.TryGetValue(open.Dequeue(), out var use))
                continue;
            if (use.Writes.FirstOrDefault() is { } field)
                return field;
            foreach (var call in use.Calls.Where(seen.Add))
                open.Enqueue(call);
        }
        return null;
    }

    /// <summary>What a member does with <c>this</c>, in the order it is written.</summary>
    private sealed record SelfUse(IReadOnlyList<string> Writes, IReadOnlyList<ISymbol> Calls)
    {
        public static SelfUse Of(ImmutableArray<IOperation> blocks)
        {
            var writes = new List<string>();
            var calls = new List<ISymbol>();
            foreach (var operation in blocks.SelectMany(b => b.DescendantsAndSelf()))
            {
                foreach (var target in Written(operation))
                {
                    if (FieldOfThis(target) is { } field)
                        writes.Add(field);
                }
                if (operation is IInvocationOperation { Instance: IInstanceReferenceOperation, TargetMethod: { IsReadOnly: false } method })
                    calls.Add(method.OriginalDefinition);
                // To set a property is to write it; to get one may write as well.
                if (operation is IPropertyReferenceOperation { Instance: IInstanceReferenceOperation, Property: var property }
                    && property.GetMethod is { IsReadOnly: false } getter)
                    calls.Add(getter.OriginalDefinition);
            }
            return new SelfUse(writes, calls);
        }

        private static IEnumerable<IOperation> Written(IOperation operation) => operation switch
        {
            IDeconstructionAssignmentOperation { Target: ITupleOperation tuple } => (IEnumerable<IOperation>)tuple.Elements,
            IAssignmentOperation assignment => [assignment.Target],
            IIncrementOrDecrementOperation increment => [increment.Target],
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => [argument.Value],
            // A method of a struct in a field can write it.
            IInvocationOperation { Instance: IFieldReferenceOperation { Type.IsValueType: true } field, TargetMethod: var method }
                when CanWriteItself(method) => [field],
            _ => [],
        };

        // Numbers and other structs of the framework do not.
        private static bool CanWriteItself(IMethodSymbol method) =>
            !method.IsReadOnly
            && method.ContainingType is { TypeKind: TypeKind.Struct, IsReadOnly: false, DeclaringSyntaxReferences.IsEmpty: false };

        private static string? FieldOfThis(IOperation target)
        {
            string? field = null;
            for (var current = target; ;)
            {
                switch (current)
                {
                    case IFieldReferenceOperation { Field.IsStatic: false } reference:
                        // Behind a reference lies something else than the struct itself.
                        field = reference.Field.Name;
                        current = reference.Instance;
                        break;
                    case IPropertyReferenceOperation { Property.IsStatic: false } reference:
                        field = reference.Property.Name;
                        current = reference.Instance;
                        break;
                    case IInstanceReferenceOperation:
                        return field ?? "this";
                    default:
                        return null;
                }
                if (current is { Type.IsReferenceType: true })
                    return null;
            }
        }
    }
}
