using System.Collections.Immutable;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Definition;

/// <summary>MI1025: <c>[Node]</c> outside an agent and the like, which no parser looks at.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MisplacedAttributeAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Descriptors.Of(DefinitionRules.Misplaced);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (MetaIslandReference.IsIn(start.Compilation))
                start.RegisterSymbolAction(Analyze, SymbolKind.Method);
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        foreach (var attribute in method.GetAttributes())
        {
            if (FindProblem(attribute, method, method.ContainingType) is not { } problem)
                continue;
            var place = attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() ?? method.Place();
            var name = attribute.AttributeClass!.Name;
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, place,
                name.Substring(0, name.Length - "Attribute".Length), $"{method.ContainingType.Name}.{method.Name}", problem));
        }
    }

    private static string? FindProblem(AttributeData attribute, IMethodSymbol method, INamedTypeSymbol type)
    {
        if (attribute.AttributeClass.Is(KnownNames.Node) && !type.Has(KnownNames.Agent))
            return $"nodes belong to an agent; mark '{type.Name}' [Agent], or move the method to one";
        if (attribute.AttributeClass.Is(KnownNames.SyncPoint) && !type.IsSimulation())
            return $"sync points belong to a simulation; mark '{type.Name}' [Simulation<TWorld, TAgent>], or move the method to one";
        if (attribute.AttributeClass.Is(KnownNames.Apply) && !type.Has(KnownNames.World))
            return $"only a world applies events; mark '{type.Name}' [World], or move the method to one";
        if (attribute.AttributeClass.Is(KnownNames.Query) && !type.Has(KnownNames.World))
            return $"only a world is asked through a view; mark '{type.Name}' [World], or move the method to one";
        if (attribute.AttributeClass.Is(KnownNames.Resolve) && !type.Has(KnownNames.World))
            return $"contests are decided by their world; mark '{type.Name}' [World], or move the method to one";
        if (attribute.AttributeClass.Is(KnownNames.Rebid) && !type.Has(KnownNames.World))
            return $"who lost a contest bids again in its world; mark '{type.Name}' [World], or move the method to one";
        if (attribute.AttributeClass.Is(KnownNames.Receive) && !type.Has(KnownNames.Agent))
            return $"messages are heard by agents; mark '{type.Name}' [Agent], or move the method to one";
        // On what the graph knows of, the parsers look at it.
        if (attribute.AttributeClass.Is(KnownNames.When)
            && method.MarkOf(KnownNames.Node) is null && !method.Has(KnownNames.SyncPoint) && method.MarkOf(KnownNames.Receive) is null && !method.Has(KnownNames.Bridge))
            return $"it says when a node runs, and '{method.Name}' is none; mark it [Node], or take [When] away";
        return null;
    }
}
