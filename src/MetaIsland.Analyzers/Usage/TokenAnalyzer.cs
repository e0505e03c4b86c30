using System.Collections.Immutable;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Analyzers.Usage;

/// <summary>MI4002: work that a node starts and could end by its token, and does not give it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TokenAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Descriptors.Of(UsageRules.TokenNotPassed);

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
        if (node.Parameters.FirstOrDefault(p => p.Type.Is(KnownNames.CancellationToken)) is not { } token)
            return;
        foreach (var call in body.DescendantsAndSelf().OfType<IInvocationOperation>())
        {
            if (IsWork(call) && LacksToken(call))
            {
                var name = $"{call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}";
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, call.Syntax.GetLocation(), NodeBody.Name(node), name, token.Name));
            }
        }
    }

    // What Task.Run starts does not end by the token it takes: that one is only looked at before.
    private static bool IsWork(IInvocationOperation call) =>
        (BlockingCalls.IsTask(call.Type) || call.Type.Is(KnownNames.AsyncEnumerable)) && call.TargetMethod is not { Name: "Run", ContainingType.Name: "Task" };

    private static bool LacksToken(IInvocationOperation call)
    {
        var tokens = call.Arguments.Where(a => a.Parameter?.Type.Is(KnownNames.CancellationToken) == true).ToList();
        if (tokens.Count > 0)
            return tokens.All(IsNone) && !IsGivenLater(call);
        return !call.Arguments.Any(a => a.Parameter?.IsParams == true) && TokenOverloads.Find(call.TargetMethod) is not null;
    }

    private static bool IsNone(IArgumentOperation argument) =>
        argument.ArgumentKind == ArgumentKind.DefaultValue
        || WithoutConversion(argument.Value) is IDefaultValueOperation or IPropertyReferenceOperation { Property: { Name: "None", IsStatic: true } }
            or IObjectCreationOperation { Arguments.IsEmpty: true };

    private static IOperation WithoutConversion(IOperation value) => value is IConversionOperation { Operand: var operand } ? WithoutConversion(operand) : value;

    // `await foreach (var x in Read().WithCancellation(stop))`
    private static bool IsGivenLater(IInvocationOperation call) =>
        call.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "WithCancellation" } };
}
