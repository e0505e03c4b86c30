using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>The operations of one declared method, lambdas and local functions included, and where each variable is named in them.</summary>
internal sealed class MethodShape
{
    private readonly ILookup<ISymbol?, IOperation> uses;
    private readonly ILookup<ISymbol?, IOperation> initial;
    private readonly Lazy<HashSet<SyntaxNode>> observed;

    public MethodShape(SymbolMap symbols, IReadOnlyList<IOperation> roots, CancellationToken stop)
    {
        Symbols = symbols;
        Stop = stop;
        All = roots.SelectMany(r => r.DescendantsAndSelf()).ToList();
        uses = All.Where(o => o.Symbol() is not null).ToLookup(o => o.Symbol(), SymbolEqualityComparer.Default);
        initial = All.OfType<IVariableDeclaratorOperation>().Where(d => d.GetVariableInitializer() is not null)
            .ToLookup(d => (ISymbol?)d.Symbol, d => d.GetVariableInitializer()!.Value, SymbolEqualityComparer.Default);
        observed = new(() => ObservedValues.In(roots));
        Effects = new CalleeEffects(symbols, stop);
    }

    public SymbolMap Symbols { get; }

    public CancellationToken Stop { get; }

    public IReadOnlyList<IOperation> All { get; }

    /// <summary>The expressions whose value goes into logs and traces only.</summary>
    public HashSet<SyntaxNode> Observed => observed.Value;

    public CalleeEffects Effects { get; }

    /// <summary>In the order they are written.</summary>
    public IEnumerable<IOperation> UsesOf(ISymbol symbol) => uses[symbol].OrderBy(o => o.Syntax.SpanStart);

    /// <summary>What a pattern looked at when it declared a local; null for other locals.</summary>
    public IOperation? PatternInput(ILocalSymbol local) => All.OfType<IIsPatternOperation>()
        .FirstOrDefault(p => p.Pattern.DescendantsAndSelf().Any(o => (o as IDeclarationPatternOperation)?.DeclaredSymbol.SameAs(local) == true
            || (o as IRecursivePatternOperation)?.DeclaredSymbol.SameAs(local) == true))?.Value;

    /// <summary>Everything a local is ever given, its initializer first; null where it is given something in a way that has no expression.</summary>
    public IReadOnlyList<IOperation>? ValuesOf(ILocalSymbol local)
    {
        var values = initial[local].ToList();
        foreach (var use in UsesOf(local))
        {
            switch (use.Parent)
            {
                case ISimpleAssignmentOperation assignment when assignment.Target == use:
                    values.Add(assignment.Value);
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } or ICompoundAssignmentOperation
                    or ITupleOperation { Parent: IDeconstructionAssignmentOperation }:
                    return null;
            }
        }
        return local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(Stop) is VariableDeclaratorSyntax ? values : null;
    }
}
