using System.Collections.Immutable;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

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
            // By name first: an action on operations has every body in the program bound.
            start.RegisterSyntaxNodeAction(Analyze, SyntaxKind.IdentifierName, SyntaxKind.GenericName);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        if (((SimpleNameSyntax)context.Node).Identifier.ValueText != "Emit" || context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol is not IMethodSymbol method)
            return;
        var called = context.Node.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? context.Node.Parent : context.Node;
        var call = called.Parent as InvocationExpressionSyntax;
        Analyze(context, method, call?.Expression == called ? call.ArgumentList.Arguments.FirstOrDefault() : null, call ?? called);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, IMethodSymbol method, SyntaxNode? argument, SyntaxNode use)
    {
        if (method is not { Name: "Emit", Arity: 1, ContainingType: { Name: WorldParts.Events, ContainingType: { } world } }
            || !world.Has(KnownNames.World))
            return;
        var type = method.TypeArguments[0];
        // One that is applied wrongly has its own message.
        if (type.HasError() || IsMeantToBeApplied(world, type))
            return;
        var place = (argument ?? use).GetLocation();
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, place, TypeRefs.Short(type), TypeRefs.Short(world)));
    }

    private static bool IsMeantToBeApplied(INamedTypeSymbol world, ITypeSymbol type) => world.GetMembers().OfType<IMethodSymbol>()
        .Any(m => m.Has(KnownNames.Apply) && m.Parameters.Any(p => p.Type.WithoutNull(out _).SameAs(type)));
}
