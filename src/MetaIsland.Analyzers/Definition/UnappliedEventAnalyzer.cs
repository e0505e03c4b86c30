using System.Collections.Immutable;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Analyzers.Definition;

/// <summary>
/// MI1023: an event that nobody applies ends in the generic <c>Emit</c>, which is generated for nothing but this message.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnappliedEventAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Descriptors.Of(DefinitionRules.EventNotApplied);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (!MetaIslandReference.IsIn(start.Compilation))
                return;
            start.RegisterOperationAction(AnalyzeCall, OperationKind.Invocation);
            start.RegisterOperationAction(AnalyzeReference, OperationKind.MethodReference);
        });
    }

    private static void AnalyzeCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        Analyze(context, call.TargetMethod, call.Arguments.FirstOrDefault()?.Syntax);
    }

    private static void AnalyzeReference(OperationAnalysisContext context) =>
        Analyze(context, ((IMethodReferenceOperation)context.Operation).Method, argument: null);

    private static void Analyze(OperationAnalysisContext context, IMethodSymbol method, SyntaxNode? argument)
    {
        if (method is not { Name: "Emit", Arity: 1, ContainingType: { Name: WorldParts.Events, ContainingType: { } world } }
            || !world.Has(KnownNames.World))
            return;
        var type = method.TypeArguments[0];
        // One that is applied wrongly has its own message.
        if (type.HasError() || IsMeantToBeApplied(world, type))
            return;
        var place = (argument ?? context.Operation.Syntax).GetLocation();
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, place, TypeRefs.Short(type), TypeRefs.Short(world)));
    }

    private static bool IsMeantToBeApplied(INamedTypeSymbol world, ITypeSymbol type) => world.GetMembers().OfType<IMethodSymbol>()
        .Any(m => m.Has(KnownNames.Apply) && m.Parameters.Any(p => p.Type.WithoutNull(out _).SameAs(type)));
}
