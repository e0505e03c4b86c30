using System.Collections.Immutable;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Analyzers.Definition;

/// <summary>MI1023: an event that nobody applies ends in the generic <c>Emit</c>, which is generated for nothing but this message.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnappliedEventAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.Of(DefinitionRules.EventNotApplied));

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (!MetaIslandReference.IsIn(start.Compilation))
                return;
            start.RegisterOperationAction(
                c => Analyze(c, ((IInvocationOperation)c.Operation).TargetMethod, ((IInvocationOperation)c.Operation).Arguments.FirstOrDefault()?.Syntax),
                OperationKind.Invocation);
            start.RegisterOperationAction(c => Analyze(c, ((IMethodReferenceOperation)c.Operation).Method, null), OperationKind.MethodReference);
        });
    }

    private static void Analyze(OperationAnalysisContext context, IMethodSymbol method, SyntaxNode? argument)
    {
        if (method is not { Name: "Emit", Arity: 1, ContainingType: { Name: WorldParts.Events, ContainingType: { } world } }
            || !world.Has(KnownNames.World))
            return;
        var type = method.TypeArguments[0];
        // One that is applied wrongly has its own message.
        if (type.HasError() || IsMeantToBeApplied(world, type))
            return;
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(DefinitionRules.EventNotApplied),
            (argument ?? context.Operation.Syntax).GetLocation(), TypeRefs.Short(type), TypeRefs.Short(world)));
    }

    private static bool IsMeantToBeApplied(INamedTypeSymbol world, ITypeSymbol type) => world.GetMembers().OfType<IMethodSymbol>()
        .Any(m => m.Has(KnownNames.Apply) && m.Parameters.Any(p => p.Type.WithoutNull(out _).SameAs(type)));
}
