using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Programs;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Declared;

/// <summary>What an assembly has to say of its own methods: of all that another assembly could call.</summary>
internal static class AssemblyEffects
{
    /// <summary>Empty where nobody could call anything.</summary>
    public static string Of(Compilation compilation, CancellationToken stop)
    {
        var program = SourceProgram.Of(compilation);
        var analysis = new EffectAnalysis(program, stop);
        var sharesInternals = compilation.Assembly.GetAttributes().Any(a => a.AttributeClass.Is("System.Runtime.CompilerServices.InternalsVisibleToAttribute"));
        var methods = new Dictionary<string, Summary>(StringComparer.Ordinal);
        foreach (var method in Visible(compilation.Assembly.GlobalNamespace, sharesInternals))
        {
            var ir = program.Symbols.Method(method);
            if (program.BodyOf(ir) is { } body)
                methods[ir.Id] = analysis.Of(body, new Dictionary<int, ArgumentShape>(), ir.Parameters, []);
        }
        return methods.Count == 0 ? "" : EffectTable.Pack(methods);
    }

    private static IEnumerable<IMethodSymbol> Visible(INamespaceOrTypeSymbol container, bool sharesInternals)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner && (inner is INamespaceSymbol || IsVisible(inner, sharesInternals)))
            {
                foreach (var method in Visible(inner, sharesInternals))
                    yield return method;
            }
            else if (member is IMethodSymbol { IsAbstract: false } method && IsVisible(method, sharesInternals) && !method.IsGenerated())
            {
                yield return method;
            }
        }
    }

    private static bool IsVisible(ISymbol symbol, bool sharesInternals) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
        Accessibility.Internal => sharesInternals,
        _ => false,
    };
}
