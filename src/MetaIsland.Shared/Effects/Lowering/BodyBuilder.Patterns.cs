using MetaIsland.Effects.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static MetaIsland.Effects.Ir.Instruction;

namespace MetaIsland.Effects.Lowering;

/// <content>What patterns read and declare.</content>
internal sealed partial class BodyBuilder
{
    private void Match(IPatternOperation pattern, int value, IOperation matched)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation declared:
                Unprotect(matched, declared.MatchedType, value, pattern);
                Declare(declared.DeclaredSymbol, value, pattern);
                break;
            case ITypePatternOperation type:
                Unprotect(matched, type.MatchedType, value, pattern);
                break;
            case IRecursivePatternOperation recursive:
                MatchParts(recursive, value, matched);
                break;
            case IBinaryPatternOperation binary:
                Match(binary.LeftPattern, value, matched);
                Match(binary.RightPattern, value, matched);
                break;
            case INegatedPatternOperation negated:
                Match(negated.Pattern, value, matched);
                break;
            case IListPatternOperation list:
                Declare(list.DeclaredSymbol, value, pattern);
                Ask(list.LengthSymbol, value, pattern);
                Ask(list.IndexerSymbol, value, pattern);
                foreach (var element in list.Patterns)
                {
                    var part = element is ISlicePatternOperation || value == Nothing ? value : Load(value, IrField.Element, pattern.Syntax);
                    Match(element, part, matched);
                }
                break;
            case ISlicePatternOperation { Pattern: { } slice } sliced:
                Ask(sliced.SliceSymbol, value, pattern);
                Match(slice, value, matched);
                break;
            case IConstantPatternOperation constant:
                Value(constant.Value);
                break;
            case IRelationalPatternOperation relational:
                Value(relational.Value);
                break;
        }
    }

    private void MatchParts(IRecursivePatternOperation pattern, int value, IOperation matched)
    {
        Declare(pattern.DeclaredSymbol, value, pattern);
        if (pattern.DeconstructSymbol is IMethodSymbol method)
        {
            var parts = CallDeconstruct(method, value, pattern.DeconstructionSubpatterns.Length, pattern.Syntax);
            for (var i = 0; i < parts.Count; i++)
                Match(pattern.DeconstructionSubpatterns[i], parts[i], matched);
        }
        else
        {
            foreach (var part in pattern.DeconstructionSubpatterns)
                Match(part, value, matched);
        }
        foreach (var part in pattern.PropertySubpatterns)
            Match(part.Pattern, ReadPart(part.Member, value), matched);
    }

    // A member that a pattern goes through, where somebody wrote it.
    private void Ask(ISymbol? member, int value, IOperation pattern)
    {
        if ((member as IMethodSymbol ?? (member as IPropertySymbol)?.GetMethod) is not { DeclaringSyntaxReferences.IsEmpty: false } asked)
            return;
        Emit(Op.Call, pattern.Syntax, method: symbols.Method(asked), arguments: [value, .. asked.Parameters.Select(_ => Nothing)], gives: Gives(asked));
    }

    private int ReadPart(IOperation member, int value)
    {
        switch (member)
        {
            case IFieldReferenceOperation { Field: var field }:
                return Load(value, symbols.Field(field, field.Type), member.Syntax);
            case IPropertyReferenceOperation { Property: var property } when IsStored(property):
                return Load(value, symbols.Field(property, property.Type), member.Syntax);
            case IPropertyReferenceOperation { Property.GetMethod: { } getter }:
                return Emit(Op.Call, member.Syntax, method: symbols.Method(getter), arguments: [value], gives: Gives(getter));
            default:
                return value;
        }
    }

    private void Declare(ISymbol? symbol, int value, IOperation pattern)
    {
        if (symbol is ILocalSymbol local)
            StoreVariable(local, local.Type, value, pattern.Syntax);
    }

    private void Unprotect(IOperation matched, ITypeSymbol? type, int value, IOperation pattern)
    {
        if (Protection.Removed(matched.Type, type) is { } how)
            Emit(Op.Fact, pattern.Syntax, a: value, fact: new Fact(FactKind.ProtectionRemoved, how));
    }
}
