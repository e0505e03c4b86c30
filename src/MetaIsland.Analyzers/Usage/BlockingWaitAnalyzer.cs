using System.Collections.Immutable;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Analyzers.Usage;

/// <summary>MI4001: a wait that holds on to the thread, of which a schedule has few and all agents need some.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlockingWaitAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Descriptors.Of(UsageRules.BlockingWait);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (MetaIslandReference.IsIn(start.Compilation))
                NodeBody.RegisterAction(start, Analyze);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, IMethodSymbol node, IOperation body)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            if (BlockingCalls.Find(operation) is { } call && (call.Task is not { } task || !CompletedTasks.IsCompleted(task)))
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, operation.Syntax.GetLocation(), NodeBody.Name(node), call.Name));
        }
    }
}
