using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>
/// Leaving a loop early shows whom one met first, unless all that is learned is that there was one: <c>return true</c>, or a flag that is set
/// right before.
/// </summary>
internal static class LoopExits
{
    public static bool AreBlind(IReadOnlyList<IOperation> exits, LoopTotals totals, LoopKeys keys)
    {
        if (exits.Count == 0)
            return true;
        var returned = exits.OfType<IReturnOperation>().Select(r => r.ReturnedValue).ToList();
        if (returned.Any(v => v is not null && keys.DependsOnElement(v)) || returned.Select(v => v?.Syntax.ToString() ?? "").Distinct().Count() > 1
            || returned.Count > 0 && returned.Count < exits.Count)
            return false;
        // Whoever returns leaves its locals behind.
        var left = totals.Places.Where(p => returned.Count == 0 || p.Symbol is not ILocalSymbol).ToList();
        if (totals.HasAtKey)
            return false;
        return left.Count == 0 || exits.Count == 1 && left.All(p => totals.IsConstant(p.Symbol) && IsRightBefore(p.Place, exits[0].Syntax));
    }

    /// <summary>A <c>break</c> out of this loop, not out of one in it.</summary>
    public static bool Leaves(IBranchOperation branch, SyntaxNode loop)
    {
        foreach (var ancestor in branch.Syntax.Ancestors())
        {
            if (ancestor == loop)
                return true;
            if (ancestor is ForEachStatementSyntax or ForEachVariableStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or SwitchStatementSyntax)
                return false;
        }
        return false;
    }

    private static bool IsRightBefore(SyntaxNode write, SyntaxNode exit) =>
        write.FirstAncestorOrSelf<StatementSyntax>()?.Parent is BlockSyntax block && block == exit.FirstAncestorOrSelf<StatementSyntax>()?.Parent;
}
