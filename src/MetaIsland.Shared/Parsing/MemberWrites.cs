using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Parsing;

/// <summary>
/// Which members of its agent or world a method may write, itself or in a member it calls. Whatever is not known to be a read counts as a
/// write, and whatever is not known at all as a write of everything.
/// </summary>
/// <remarks>
/// It goes by syntax and by the type's own members, which are the same with and without generated code: the generator and the analyzers must
/// come to one answer. The rule about asynchronous nodes of structs asks the opposite question, what is certainly written, and has its own answer.
/// </remarks>
internal static class MemberWrites
{
    /// <summary>What <paramref name="method"/> may write of <paramref name="type"/>, by the names of fields, auto-properties and captured parameters.</summary>
    public static WriteSet Of(ParseContext context, INamedTypeSymbol type, IMethodSymbol method)
    {
        var writes = new WriteSet();
        if (context.Compilation is { } compilation)
            new Walk(compilation, type, writes, context.Cancellation).Visit(method);
        else
            writes.AddAll();
        return writes;
    }

    private sealed class Walk(Compilation compilation, INamedTypeSymbol type, WriteSet writes, CancellationToken cancellation)
    {
        private readonly HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);

        public void Visit(IMethodSymbol method)
        {
            // What calls itself writes what the rest of it writes; a query is asked, and law 3 says that it writes nothing.
            if (writes.IsAll || !seen.Add(method.OriginalDefinition) || method.Has(KnownNames.Query))
                return;
            var bodies = (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences;
            if (bodies.IsEmpty || method.IsAbstract)
                writes.AddAll();
            foreach (var body in bodies)
                Visit(body.GetSyntax(cancellation));
        }

        private void Visit(SyntaxNode declaration)
        {
            if (!compilation.ContainsSyntaxTree(declaration.SyntaxTree))
            {
                writes.AddAll();
                return;
            }
            var model = compilation.GetSemanticModel(declaration.SyntaxTree);
            foreach (var node in BodySyntax.Of(declaration).SelectMany(body => body.DescendantNodesAndSelf()))
            {
                cancellation.ThrowIfCancellationRequested();
                if (writes.IsAll)
                    return;
                if (node is ThisExpressionSyntax { Parent: not MemberAccessExpressionSyntax } or BaseExpressionSyntax)
                    writes.AddAll();
                else if (node is SimpleNameSyntax name && BodySyntax.IsStart(name))
                    Visit(name, model);
            }
        }

        private void Visit(SimpleNameSyntax name, SemanticModel model)
        {
            var info = model.GetSymbolInfo(name, cancellation);
            var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            switch (symbol)
            {
                case null when !name.IsVar:
                // The generator does not see what it makes, so nobody may.
                case not null when symbol.IsGenerated():
                case IEventSymbol { IsStatic: false }:
                    writes.AddAll();
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Ordinary } method when IsOwn(method) || !method.IsStatic:
                    if (IsOwn(method))
                        VisitCall(method, name);
                    else
                        writes.AddAll();
                    break;
                case IPropertySymbol { IsStatic: false } property when IsOwn(property):
                    VisitUse(property, name, property.Type, model);
                    break;
                case IFieldSymbol { IsStatic: false } field when IsOwn(field):
                    VisitUse(field, name, field.Type, model);
                    break;
                case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } captured:
                    VisitUse(captured, name, captured.Type, model);
                    break;
                case IParameterSymbol or ILocalSymbol when IsSelf(symbol):
                    // The same under another name: fine where a member of it is read, and that is looked at as one of this.
                    if (name.Parent is MemberAccessExpressionSyntax access && access.Expression == name)
                        VisitMember(access, model);
                    else
                        writes.AddAll();
                    break;
            }
        }

        private void VisitMember(MemberAccessExpressionSyntax access, SemanticModel model)
        {
            switch (model.GetSymbolInfo(access, cancellation).Symbol)
            {
                case IFieldSymbol { IsStatic: false } field:
                    VisitUse(field, access.Name, field.Type, model);
                    break;
                case IPropertySymbol { IsStatic: false } property:
                    VisitUse(property, access.Name, property.Type, model);
                    break;
                case IMethodSymbol method:
                    VisitCall(method, access.Name);
                    break;
                default:
                    writes.AddAll();
                    break;
            }
        }

        // All methods of that name: with generated code missing, the compiler may not know which is meant.
        private void VisitCall(IMethodSymbol method, SimpleNameSyntax name)
        {
            var expression = BodySyntax.Whole(name);
            var isCalled = expression.Parent is InvocationExpressionSyntax call && call.Expression == expression;
            if (method.IsVirtual || method.IsOverride || method.IsAbstract || method.IsGenerated() || !isCalled && !method.IsStatic)
                writes.AddAll();
            else if (isCalled)
            {
                foreach (var called in type.SelfAndBases().SelectMany(t => t.GetMembers(method.Name)).OfType<IMethodSymbol>().Where(m => !m.IsStatic))
                    Visit(called);
            }
        }

        private void VisitUse(ISymbol member, SimpleNameSyntax name, ITypeSymbol memberType, SemanticModel model)
        {
            var path = BodySyntax.Whole(name);
            if (member is IPropertySymbol property)
                VisitAccessors(property, isWritten: BodySyntax.IsWritten(path));
            if ((member is not IPropertySymbol computed || computed.IsAuto()) && MayWriteThrough(path, memberType, model))
                writes.Add(member.Name);
        }

        private void VisitAccessors(IPropertySymbol property, bool isWritten)
        {
            // One that has a field and code beside it may write that field whenever it is used.
            if (property.IsVirtual || property.IsOverride || property.IsAbstract || property.IsAuto() && property.HasBody())
                writes.AddAll();
            if (property.GetMethod is { } getter)
                Visit(getter);
            if (isWritten && property.SetMethod is { } setter)
                Visit(setter);
        }

        // Along `place.Home.X` and `list[0].Y` to the whole of it; every step must be known to read only.
        private bool MayWriteThrough(ExpressionSyntax path, ITypeSymbol pathType, SemanticModel model)
        {
            while (BodySyntax.Step(path) is { } next)
            {
                if (!KnownReads.IsRead(pathType, next, model, cancellation))
                    return true;
                path = next;
                pathType = model.GetTypeInfo(next, cancellation).Type ?? pathType;
            }
            return BodySyntax.IsWritten(path) || KnownReads.IsCalledUnseen(path, pathType)
                || !Immutability.IsImmutable(pathType, cancellation) && !KnownReads.IsLookedAt(path, pathType, cancellation);
        }

        private bool IsOwn(ISymbol member) => type.SelfAndBases().Any(t => t.SameAs(member.ContainingType?.OriginalDefinition));

        private bool IsSelf(ISymbol symbol) => type.SelfAndBases().Any(t => t.SameAs(symbol switch
        {
            IParameterSymbol parameter => parameter.Type.WithoutNull(out _),
            ILocalSymbol local => local.Type.WithoutNull(out _),
            _ => null,
        }));
    }
}
