using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Parsing;

/// <summary>
/// Whether a method may write its agent, itself or in a member of the agent it calls. Whatever is not known to be a read counts as a write.
/// </summary>
/// <remarks>
/// It goes by syntax and by the agent's own members, which are the same with and without generated code: the generator and the analyzers must
/// come to one answer. The rule about asynchronous nodes of structs asks the opposite question, what is certainly written, and has its own answer.
/// </remarks>
internal static class AgentWrites
{
    public static bool MayBeIn(ParseContext context, INamedTypeSymbol agent, IMethodSymbol method) =>
        context.Compilation is not { } compilation || new Walk(compilation, agent, context.Cancellation).MayWrite(method);

    private sealed class Walk(Compilation compilation, INamedTypeSymbol agent, CancellationToken cancellation)
    {
        private readonly HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);

        public bool MayWrite(IMethodSymbol method)
        {
            // What calls itself writes what the rest of it writes.
            if (!seen.Add(method.OriginalDefinition))
                return false;
            var bodies = (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences;
            return bodies.IsEmpty || method.IsAbstract || bodies.Any(b => MayWrite(b.GetSyntax(cancellation)));
        }

        private bool MayWrite(SyntaxNode declaration)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!compilation.ContainsSyntaxTree(declaration.SyntaxTree))
                return true;
            var model = compilation.GetSemanticModel(declaration.SyntaxTree);
            return Body(declaration).SelectMany(body => body.DescendantNodesAndSelf()).Any(node => node switch
            {
                ThisExpressionSyntax { Parent: MemberAccessExpressionSyntax } => false,
                ThisExpressionSyntax or BaseExpressionSyntax => true,
                SimpleNameSyntax name when IsStart(name) => MayWrite(name, model),
                _ => false,
            });
        }

        // Attributes and types of parameters are no code.
        private static IEnumerable<SyntaxNode> Body(SyntaxNode declaration) => declaration switch
        {
            BaseMethodDeclarationSyntax method => method.ChildNodes().Where(n => n is BlockSyntax or ArrowExpressionClauseSyntax),
            AccessorDeclarationSyntax accessor => accessor.ChildNodes().Where(n => n is BlockSyntax or ArrowExpressionClauseSyntax),
            _ => [declaration],
        };

        // `hunger` and `this.hunger`; not the member of something else, nor the name of an argument.
        private static bool IsStart(SimpleNameSyntax name) => name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access.Expression is ThisExpressionSyntax,
            MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax => false,
            AssignmentExpressionSyntax { Parent.RawKind: (int)SyntaxKind.ObjectInitializerExpression } assignment
                when assignment.Left == name => false,
            _ => !IsInNameOf(name),
        };

        private static bool IsInNameOf(SyntaxNode node) => node.Ancestors().TakeWhile(n => n is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax)
            .Any(n => n is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });

        private bool MayWrite(SimpleNameSyntax name, SemanticModel model)
        {
            var info = model.GetSymbolInfo(name, cancellation);
            var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            switch (symbol)
            {
                case IMethodSymbol { MethodKind: MethodKind.Ordinary } method when IsOwn(method) || !method.IsStatic:
                    return !IsOwn(method) || MayCall(method, name);
                case IPropertySymbol { IsStatic: false } property when IsOwn(property):
                    return MayWriteThrough(property, name, property.Type, model);
                case IFieldSymbol { IsStatic: false } field when IsOwn(field):
                    return MayWriteThrough(field, name, field.Type, model);
                case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } captured:
                    return MayWriteThrough(captured, name, captured.Type, model);
                case IParameterSymbol or ILocalSymbol when IsAgent(symbol):
                    // The agent under another name: fine where a member of it is read, and that is looked at as one of this.
                    return name.Parent is not MemberAccessExpressionSyntax access || access.Expression != name || MayWriteMember(access, model);
                case IEventSymbol { IsStatic: false }:
                    return true;
                default:
                    return false;
            }
        }

        private bool MayWriteMember(MemberAccessExpressionSyntax access, SemanticModel model) =>
            model.GetSymbolInfo(access, cancellation).Symbol switch
            {
                IFieldSymbol { IsStatic: false } field => MayWriteThrough(field, access.Name, field.Type, model),
                IPropertySymbol { IsStatic: false } property => MayWriteThrough(property, access.Name, property.Type, model),
                IMethodSymbol method => MayCall(method, access.Name),
                _ => true,
            };

        // All methods of that name: with generated code missing, the compiler may not know which is meant.
        private bool MayCall(IMethodSymbol method, SimpleNameSyntax name)
        {
            var expression = Whole(name);
            if (method.IsVirtual || method.IsOverride || method.IsAbstract || method.IsGenerated())
                return true;
            if (expression.Parent is not InvocationExpressionSyntax call || call.Expression != expression)
                return !method.IsStatic;
            return agent.SelfAndBases().SelectMany(type => type.GetMembers(method.Name)).OfType<IMethodSymbol>()
                .Any(m => !m.IsStatic && MayWrite(m));
        }

        private bool MayWriteThrough(ISymbol member, SimpleNameSyntax name, ITypeSymbol type, SemanticModel model)
        {
            if (member is IPropertySymbol property && (property.IsVirtual || property.IsOverride || property.IsAbstract || MayWriteInGetter(property)))
                return true;
            // Along `place.Home.X` and `list[0].Y` to the whole of it; every step must be known to read only.
            var path = Whole(name);
            while (Step(path) is { } next)
            {
                if (!IsKnownRead(type, next, model))
                    return true;
                path = next;
                type = model.GetTypeInfo(next, cancellation).Type ?? type;
            }
            return IsWritten(path) || !Immutability.IsImmutable(type, cancellation) && !IsLookedAt(path, type);
        }

        private bool MayWriteInGetter(IPropertySymbol property) =>
            property.GetMethod is { } getter && seen.Add(getter.OriginalDefinition)
            && property.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation)).OfType<PropertyDeclarationSyntax>().Any(declaration =>
                declaration.ExpressionBody is { } arrow && MayWrite(arrow)
                || declaration.AccessorList?.Accessors.Any(a => a.IsKind(SyntaxKind.GetAccessorDeclaration) && MayWrite(a)) == true);

        /// <summary>What is read of the value next, or called on it; null at the end.</summary>
        private static ExpressionSyntax? Step(ExpressionSyntax path) => path.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == path => access,
            ElementAccessExpressionSyntax access when access.Expression == path => access,
            ParenthesizedExpressionSyntax parenthesis => parenthesis,
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => suppressed,
            InvocationExpressionSyntax call when call.Expression == path => call,
            _ => null,
        };

        private bool IsKnownRead(ITypeSymbol type, ExpressionSyntax next, SemanticModel model)
        {
            if (next is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax)
                return true;
            var info = model.GetSymbolInfo(next, cancellation);
            var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            // The method was looked at a step before; what a delegate does is not known.
            if (next is InvocationExpressionSyntax)
                return symbol is not IMethodSymbol { MethodKind: MethodKind.DelegateInvoke };
            // Of a value that cannot change anything may be asked, but an extension could take it by reference.
            var bare = type.WithoutNull(out _);
            if (bare.IsReferenceType ? Immutability.IsImmutable(bare, cancellation) : ScalarTypes.IsScalar(bare) || bare.TypeKind == TypeKind.Enum)
                return symbol is not IMethodSymbol { ReducedFrom: { } extension } || extension.Parameters[0].RefKind is RefKind.None or RefKind.In;
            return symbol switch
            {
                IFieldSymbol => true,
                IPropertySymbol property => bare is IArrayTypeSymbol || IsFramework(bare) || IsAuto(property)
                    || bare.IsValueType && (property.GetMethod?.IsReadOnly == true || property.ContainingType.IsReadOnly),
                IMethodSymbol method => bare.IsValueType && method.ReducedFrom is null && (method.IsReadOnly || method.ContainingType.IsReadOnly),
                null => bare is IArrayTypeSymbol,
                _ => false,
            };
        }

        // Lists and the like: their properties and indexers only read.
        private static bool IsFramework(ITypeSymbol type) =>
            type is INamedTypeSymbol { Arity: > 0 } named
            && (named.Is(KnownNames.List) || named.Is(KnownNames.Queue) || named.Is(KnownNames.Dictionary) || named.Is(KnownNames.HashSet));

        private static bool IsAuto(IPropertySymbol property) =>
            property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => property.SameAs(field.AssociatedSymbol));

        private static bool IsWritten(ExpressionSyntax path) => path.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == path,
            {
                RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression
                or (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression
            } => true,
            ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => !argument.RefKindKeyword.IsKind(SyntaxKind.InKeyword),
            ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => IsTarget(tuple),
            RefExpressionSyntax => true,
            ForEachVariableStatementSyntax loop => loop.Variable == path,
            _ => false,
        };

        private static bool IsTarget(ExpressionSyntax tuple) => tuple.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == tuple,
            ForEachVariableStatementSyntax loop => loop.Variable == tuple,
            ArgumentSyntax { Parent: TupleExpressionSyntax outer } => IsTarget(outer),
            _ => false,
        };

        // Something that can change is not handed on: enumerated, or compared with null.
        private bool IsLookedAt(ExpressionSyntax path, ITypeSymbol type) => path.Parent switch
        {
            ForEachStatementSyntax loop => loop.Expression == path && Element(type) is { } element && Immutability.IsImmutable(element, cancellation),
            IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax or UnaryPatternSyntax { Pattern: ConstantPatternSyntax } } => true,
            BinaryExpressionSyntax
            {
                RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression,
                Right.RawKind: (int)SyntaxKind.NullLiteralExpression,
            } => true,
            _ => false,
        };

        private static ITypeSymbol? Element(ITypeSymbol type) => type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { Arity: 1 } named when IsFramework(type) => named.TypeArguments[0],
            _ => null,
        };

        // `this.hunger` where the name is its second half.
        private static ExpressionSyntax Whole(SimpleNameSyntax name) =>
            name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;

        private bool IsOwn(ISymbol member) => agent.SelfAndBases().Any(type => type.SameAs(member.ContainingType.OriginalDefinition));

        private bool IsAgent(ISymbol symbol) => agent.SelfAndBases().Any(type => type.SameAs(symbol switch
        {
            IParameterSymbol parameter => parameter.Type.WithoutNull(out _),
            ILocalSymbol local => local.Type.WithoutNull(out _),
            _ => null,
        }));
    }
}
