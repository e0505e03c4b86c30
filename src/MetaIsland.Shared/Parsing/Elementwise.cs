using MetaIsland.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Parsing;

/// <summary>
/// Whether an <c>[Apply]</c> touches, of all that is ever written, only the elements its key is the index of: then events with different keys
/// have nothing to do with each other.
/// </summary>
internal static class Elementwise
{
    public static bool Is(ParseContext context, ApplySpec apply, IMethodSymbol method, WriteSet writtenByAny) =>
        apply is { DecidesFirst: false, Keys.Count: 1 } && apply.Keys[0] is var key && IsInteger(method.Parameters[0].Type, key) && context.Compilation is { } compilation
        && (method.PartialImplementationPart ?? method) is { DeclaringSyntaxReferences.Length: 1 } written
        && new Body(compilation, context, written.Parameters[0], key, writtenByAny)
            .IsElementwise(written.DeclaringSyntaxReferences[0].GetSyntax(context.Cancellation));

    private static bool IsInteger(ITypeSymbol type, string key) => TypeOf(type, key)?.SpecialType
        is SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
        or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64;

    private static ITypeSymbol? TypeOf(ITypeSymbol type, string name) => (type as INamedTypeSymbol)?.SelfAndBases().SelectMany(t => t.GetMembers(name))
        .Select(member => (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type)
        .FirstOrDefault(t => t is not null);

    private sealed class Body(Compilation compilation, ParseContext context, IParameterSymbol e, string key, WriteSet writtenByAny)
    {
        public bool IsElementwise(SyntaxNode method)
        {
            var model = compilation.GetSemanticModel(method.SyntaxTree);
            return BodySyntax.Of(method).SelectMany(body => body.DescendantNodesAndSelf()).All(node => node switch
            {
                ThisExpressionSyntax => node.Parent is MemberAccessExpressionSyntax,
                BaseExpressionSyntax => false,
                SimpleNameSyntax name when BodySyntax.IsStart(name) => IsAllowed(name, model),
                _ => true,
            });
        }

        private bool IsAllowed(SimpleNameSyntax name, SemanticModel model)
        {
            var symbol = model.GetSymbolInfo(name, context.Cancellation).Symbol;
            return symbol switch
            {
                null => name.IsVar,
                IParameterSymbol parameter when parameter.SameAs(e) => IsReadOfEvent(name, model),
                IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } => IsFieldAllowed(name, symbol, model),
                IFieldSymbol { IsConst: true } or IMethodSymbol { MethodKind: MethodKind.LocalFunction } => true,
                IFieldSymbol or IPropertySymbol or IMethodSymbol or IEventSymbol when context.Type.SameAs(symbol.ContainingType) =>
                    symbol is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false } && IsFieldAllowed(name, symbol, model),
                _ => true,
            };
        }

        private bool IsFieldAllowed(SimpleNameSyntax name, ISymbol field, SemanticModel model) =>
            field is not IPropertySymbol property || property.IsAuto() && !property.HasBody()
                ? IsElementOfKey(name, model) || !writtenByAny.Contains(field.Name)
                : false;

        // `soil[e.Plot]`: of an array, with nothing done to the index.
        private bool IsElementOfKey(SimpleNameSyntax name, SemanticModel model) =>
            BodySyntax.Whole(name) is { Parent: ElementAccessExpressionSyntax { ArgumentList.Arguments.Count: 1 } element } path
            && element.Expression == path
            && element.ArgumentList.Arguments[0].Expression is MemberAccessExpressionSyntax index
            && index is { Expression: IdentifierNameSyntax parameter, Name.Identifier.ValueText: var member } && member == key
            && e.SameAs(model.GetSymbolInfo(parameter, context.Cancellation).Symbol)
            && model.GetTypeInfo(path, context.Cancellation).Type is IArrayTypeSymbol { IsSZArray: true };

        // The event as it came: nothing may be done to it that could change its key.
        private bool IsReadOfEvent(SimpleNameSyntax name, SemanticModel model)
        {
            if (name.Parent is not MemberAccessExpressionSyntax access || access.Expression != name || BodySyntax.IsWritten(access))
                return false;
            return model.GetSymbolInfo(access, context.Cancellation).Symbol switch
            {
                IFieldSymbol field => BodySyntax.Step(access) is null || field.Name != key,
                IPropertySymbol property => !e.Type.IsValueType || e.Type.IsReadOnly || property.GetMethod?.IsReadOnly == true || property.IsAuto(),
                _ => false,
            };
        }
    }
}
