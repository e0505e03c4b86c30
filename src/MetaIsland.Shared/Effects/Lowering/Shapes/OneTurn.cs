using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary><c>if (key == wanted)</c>: one turn at most gets in, whichever it is.</summary>
internal static class OneTurn
{
    public static bool Is(IConditionalOperation test, LoopKeys keys) => test.Condition.DescendantsAndSelf().OfType<IBinaryOperation>()
        .Any(b => b.OperatorKind == BinaryOperatorKind.Equals && IsRequired(b, test)
            && (keys.IsUnique(b.LeftOperand) && !keys.DependsOnElement(b.RightOperand) || keys.IsUnique(b.RightOperand) && !keys.DependsOnElement(b.LeftOperand)));

    // Joined to the rest by && only.
    private static bool IsRequired(IBinaryOperation part, IConditionalOperation test)
    {
        for (var parent = part.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent == test)
                return true;
            if (parent is not (IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } or IParenthesizedOperation or IConversionOperation))
                return false;
        }
        return false;
    }
}
