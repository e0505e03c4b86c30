using System.Collections.Immutable;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Usage;

/// <summary>MI4005: further turns in which every loser can only bid for the one key that is taken.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BidsForNothingAnalyzer : DiagnosticAnalyzer
{
    private const string MaxBids = nameof(MaxBids);
    private const string Frees = nameof(Frees);

    private static readonly DiagnosticDescriptor Descriptor = Descriptors.Of(UsageRules.BidsForNothing);

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
        if (method.Parameters.Length == 0 || method.Attribute(KnownNames.Apply) is not { } apply
            || Setting(apply, MaxBids) is not { Kind: TypedConstantKind.Primitive, Value: int bids and > 1 and <= 1000 }
            || !HasOneKey(apply)
            // In a chain a key may be left by another turn.
            || Setting(apply, Frees) is not null
            || HasRebid(method.ContainingType, method.Parameters[0].Type))
            return;
        var syntax = apply.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) as AttributeSyntax;
        var place = syntax?.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == MaxBids)?.GetLocation() ?? method.Place();
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, place, NodeBody.Name(method), bids));
    }

    private static bool HasOneKey(AttributeData apply)
    {
        var several = Setting(apply, "Keys") is { Kind: TypedConstantKind.Array, IsNull: false } keys ? keys.Values.Length : 0;
        return several + (Setting(apply, "Key") is { IsNull: false } ? 1 : 0) == 1;
    }

    private static bool HasRebid(INamedTypeSymbol world, ITypeSymbol bid) => world.GetMembers().OfType<IMethodSymbol>()
        .Any(m => m.Has(KnownNames.Rebid) && m.Parameters.Length > 0 && m.Parameters[0].Type.SameAs(bid));

    private static TypedConstant? Setting(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value;
        }
        return null;
    }
}
