using MetaIsland.Effects.Ir;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using static MetaIsland.Effects.Ir.Instruction;

namespace MetaIsland.Effects.Lowering;

/// <content>Objects made in other ways than by a constructor that is named: arrays, tuples, collections, copies, type parameters.</content>
internal sealed partial class BodyBuilder
{
    private int CreateAnonymous(IAnonymousObjectCreationOperation anonymous)
    {
        var made = Emit(Op.New, anonymous.Syntax, type: symbols.Type(anonymous.Type!), gives: true);
        foreach (var initializer in anonymous.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (initializer.Target is IPropertyReferenceOperation { Property: var property })
                Emit(Op.Store, initializer.Syntax, a: made, b: Value(initializer.Value), field: symbols.Field(property, property.Type));
        }
        return made;
    }

    private int CreateArray(IArrayCreationOperation array)
    {
        foreach (var size in array.DimensionSizes)
            Value(size);
        var made = Emit(Op.New, array.Syntax, type: symbols.Type(array.Type!), gives: true);
        Fill(made, array.Initializer);
        return made;

        void Fill(int target, IArrayInitializerOperation? initializer)
        {
            foreach (var element in initializer is null ? [] : initializer.ElementValues.ToArray())
            {
                if (element is IArrayInitializerOperation inner)
                    Fill(target, inner);
                else
                    Emit(Op.Store, element.Syntax, a: target, b: Value(element), field: ElementOf(element.Type));
            }
        }
    }

    private int CreateTuple(ITupleOperation tuple)
    {
        var values = tuple.Elements.Select(Value).ToArray();
        if (tuple.Type is not INamedTypeSymbol { IsTupleType: true } type || values.All(v => v == Nothing))
            return Nothing;
        var made = Emit(Op.New, tuple.Syntax, type: symbols.Type(type), gives: true);
        for (var i = 0; i < values.Length && i < type.TupleElements.Length; i++)
            Emit(Op.Store, tuple.Syntax, a: made, b: values[i], field: TupleField(type.TupleElements[i]));
        return made;
    }

    private IrField TupleField(IFieldSymbol element) => symbols.Field(element.CorrespondingTupleField ?? element, element.Type);

    private int CreateCollection(IOperation operation, CollectionExpressionSyntax collection, ITypeSymbol type)
    {
        var made = Emit(Op.New, operation.Syntax, type: symbols.Type(type), gives: true);
        var element = type is IArrayTypeSymbol array ? array.ElementType : (type as INamedTypeSymbol)?.TypeArguments.LastOrDefault() ?? symbols.Compilation.ObjectType;
        foreach (var child in operation.ChildOperations)
        {
            var value = Value(child);
            if (symbols.IsImmutable(element))
                continue;
            if (child.Syntax is SpreadElementSyntax)
                value = Load(value, ElementOf(element), child.Syntax);
            Emit(Op.Store, child.Syntax, a: made, b: value, field: ElementOf(element));
        }
        return symbols.IsImmutable(type) ? Nothing : made;
    }

    // A record's clone runs the copy constructor; one that somebody wrote may do anything.
    private static IMethodSymbol? CopyConstructorOf(IMethodSymbol clone) => clone.Name != "<Clone>$" ? null : clone.ContainingType.SelfAndBases()
        .SelectMany(t => t.InstanceConstructors.Where(c => !c.IsImplicitlyDeclared && c.Parameters.Length == 1 && c.Parameters[0].Type.SameAs(t)))
        .FirstOrDefault();

    private int Copy(IInvocationOperation clone, IMethodSymbol constructor)
    {
        var original = Value(clone.Instance);
        var type = symbols.Type(clone.TargetMethod.ContainingType);
        var isWhole = constructor.ContainingType.SameAs(clone.TargetMethod.ContainingType);
        var made = isWhole ? Emit(Op.New, clone.Syntax, type: type, gives: true) : Emit(Op.Clone, clone.Syntax, a: original, type: type, gives: true);
        Emit(Op.Call, clone.Syntax, method: symbols.Method(constructor), arguments: [made, original], flags: CallFlags.Exact | FlagsOf(clone));
        return made;
    }

    // `new T()`: which constructor that is, is known where the type is.
    private int Create(ITypeParameterObjectCreationOperation creation)
    {
        var made = Emit(Op.NewOf, creation.Syntax, type: symbols.Type(creation.Type!), gives: true);
        if (creation.Initializer is { } initializer)
            Value(initializer);
        return made;
    }

    // What a finalizer does is done some time.
    private void CallFinalizers(ITypeSymbol type, int made, SyntaxNode syntax)
    {
        foreach (var finalizer in ((INamedTypeSymbol)type).SelfAndBases().SelectMany(t => t.GetMembers("Finalize")).OfType<IMethodSymbol>())
        {
            if (finalizer.MethodKind == MethodKind.Destructor && !finalizer.DeclaringSyntaxReferences.IsEmpty)
                Emit(Op.Call, syntax, method: symbols.Method(finalizer), arguments: [made], flags: CallFlags.Exact);
        }
    }
}
