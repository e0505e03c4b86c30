using System.Collections.Immutable;
using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;
using MetaIsland.Effects.Programs;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Safety;

/// <summary>MI2018: what is marked [Pure] or [Immutable] is; whoever calls it relies on that without looking.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContractAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Descriptors.Of(SafetyRules.BrokenContract);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (!MetaIslandReference.IsIn(start.Compilation))
                return;
            start.RegisterSymbolAction(CheckType, SymbolKind.NamedType);
            start.RegisterSymbolAction(CheckMethod, SymbolKind.Method);
        });
    }

    private static void CheckType(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is TypeKind.Class or TypeKind.Struct && IsPromised(type) && Immutability.FindMutable(type, context.CancellationToken, believesPromises: true) is { } why)
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, type.Place(), type.Name, "Immutable", why));
    }

    // An interface's promise binds its implementations.
    private static bool IsPromised(INamedTypeSymbol type) => type.Has(KnownNames.Immutable) || type.AllInterfaces.Any(i => i.OriginalDefinition.Has(KnownNames.Immutable));

    private static void CheckMethod(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (method.IsAbstract || !IsPure(method) || method.Has(KnownNames.Audited))
            return;
        var program = SourceProgram.Of(context.Compilation);
        var ir = program.Symbols.Method(method);
        if (program.BodyOf(ir) is not { } body)
            return;
        var summary = new EffectAnalysis(program, context.CancellationToken).Of(body, new Dictionary<int, ArgumentShape>(), ir.Parameters, []);
        foreach (var effect in summary.Effects)
        {
            if (FindBreach(effect, method) is { } why)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, Places.Of(method, effect.Place), Places.Along(context.Compilation, effect.Via), Effects.Lowering.SymbolMap.NameOf(method), "Pure", why));
                return;
            }
        }
    }

    private static bool IsPure(IMethodSymbol method)
    {
        if (IsMarked(method))
            return true;
        return method.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers()).OfType<IMethodSymbol>()
            .Any(m => IsMarked(m) && method.SameAs(method.ContainingType.FindImplementationForInterfaceMember(m)));
    }

    private static bool IsMarked(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            if (current.OriginalDefinition.Has(KnownNames.Pure) || current.AssociatedSymbol?.Has(KnownNames.Pure) == true)
                return true;
        }
        return false;
    }

    private static string? FindBreach(Effect effect, IMethodSymbol method) => effect.Kind switch
    {
        // A constructor makes what it writes.
        EffectKind.Write or EffectKind.Mutate when !(method.MethodKind == MethodKind.Constructor && effect.On!.Root is { Kind: RootKind.Parameter, Index: 0 }) =>
            $"it writes '{NameOf(effect, method)}'{Places.Through(effect.Via)}",
        EffectKind.Read when effect.On!.Root is { Kind: RootKind.Static, Field.IsReadOnly: false } root => $"it reads the static '{Ownership.NameOf(root.Field!)}', which is not readonly",
        EffectKind.HandOver when effect.Text != HandOvers.Return => $"something is {effect.Text}{Places.Through(effect.Via)}",
        EffectKind.Fact when effect.Fact is not (FactKind.FloatingPoint or FactKind.Ties) => $"it uses '{effect.Text}'{Places.Through(effect.Via)}, which may answer differently next time",
        EffectKind.Unknown => $"it calls '{effect.Text}', of which nothing is known",
        EffectKind.Cut => $"'{effect.Text}' is too large to be looked through",
        EffectKind.Beside or EffectKind.OutOfPlace => $"it uses '{effect.Text}'",
        _ => null,
    };

    private static string NameOf(Effect effect, IMethodSymbol method)
    {
        var (region, field) = (effect.On!, effect.Field);
        var start = region.Root.Kind == RootKind.Static ? Ownership.NameOf(region.Root.Field!)
            : method.Parameters.ElementAtOrDefault(region.Root.Index - (method.IsStatic ? 0 : 1))?.Name;
        var names = region.Path.Append(field).Where(f => f is { Name.Length: > 0 } && f.Id[0] != '[' && !f.Equals(region.Root.Field)).Select(f => f!.Name);
        return string.Join(".", start is null ? names : names.Prepend(start));
    }
}
