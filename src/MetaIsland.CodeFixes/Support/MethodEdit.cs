using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace MetaIsland.CodeFixes.Support;

/// <summary>What changes in a method: pieces of its body, parameters it gets or loses, whether it is asynchronous. All at once, since a changed node is another.</summary>
internal sealed class MethodEdit(Place place, RunMethod method)
{
    private readonly Dictionary<SyntaxNode, SyntaxNode> replaced = [];
    private readonly List<(TypeSyntax Type, string Name)> added = [];
    private readonly List<string> removed = [];
    private bool becomesAsync;

    /// <summary>The context of the run: the parameter there is, or one that is added.</summary>
    public string Context() => Parameter(method.ContextType, Names.Type(method.ContextType), "me");

    /// <summary>The token there is; <c>default</c> where there is none.</summary>
    public string Token() => method.Symbol.Parameters.FirstOrDefault(p => p.Type.Is(KnownNames.CancellationToken))?.Name.Escape() ?? "default";

    /// <summary>The emitter of a world.</summary>
    public string Events(INamedTypeSymbol world)
    {
        var known = method.Symbol.Parameters.FirstOrDefault(p => p.Type.Name == "Events" && world.SameAs(p.Type.ContainingType));
        return known?.Name.Escape() ?? Add(Names.Type(world.ToDisplayString() + ".Events"), "events");
    }

    public void Replace(SyntaxNode old, SyntaxNode by) => replaced[old] = by.WithTriviaFrom(old).WithAdditionalAnnotations(Formatter.Annotation);

    public void Remove(IParameterSymbol parameter) => removed.Add(parameter.Name);

    /// <summary>Makes the method asynchronous, so that <c>await</c> may stand in it; false where that cannot be done alone.</summary>
    public bool TryMakeAsync(SyntaxNode await)
    {
        var function = await.Ancestors().First(a => a is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MethodDeclarationSyntax);
        if (await.Ancestors().TakeWhile(a => a != function).Any(a => a is LockStatementSyntax or UnsafeStatementSyntax or FixedStatementSyntax or QueryExpressionSyntax or CatchFilterClauseSyntax))
            return false;
        if (function is AnonymousFunctionExpressionSyntax lambda)
            return lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword);
        if (function is LocalFunctionStatementSyntax local)
            return local.Modifiers.Any(SyntaxKind.AsyncKeyword);
        var symbol = method.Symbol;
        if (symbol.IsAsync)
            return true;
        if (symbol.IsOverride || symbol.IsVirtual || symbol.IsAbstract || IsTask(symbol.ReturnType)
            || symbol.Parameters.Any(p => p.RefKind != RefKind.None)
            || symbol.ContainingType.IsValueType && !symbol.IsStatic
            || method.Syntax.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(v => place.Model.GetDeclaredSymbol(v, place.Stop) is ILocalSymbol { Type.IsRefLikeType: true } or ILocalSymbol { IsRef: true }))
            return false;
        becomesAsync = true;
        return true;
    }

    /// <summary>The file with the method changed.</summary>
    public SyntaxNode Apply() => Apply(place.Root);

    /// <summary>What the method is in, with it changed.</summary>
    public T Apply<T>(T container) where T : SyntaxNode
    {
        var changed = method.Syntax.ReplaceNodes(replaced.Keys, (old, _) => replaced[old]);
        var list = changed.ParameterList;
        foreach (var parameter in list.Parameters.Where(p => removed.Contains(p.Identifier.ValueText)).ToList())
            list = list.RemoveNode(list.Parameters.First(p => p.Identifier.ValueText == parameter.Identifier.ValueText), SyntaxRemoveOptions.KeepNoTrivia)!;
        foreach (var (type, name) in added)
        {
            // Tokens come last.
            var index = list.Parameters.TakeWhile(p => method.Symbol.Parameters.FirstOrDefault(s => s.Name == p.Identifier.ValueText)?.Type.Is(KnownNames.CancellationToken) != true).Count();
            var parameter = SyntaxFactory.Parameter(SyntaxFactory.Identifier(name)).WithType(type.WithTrailingTrivia(SyntaxFactory.Space));
            list = list.WithParameters(list.Parameters.Insert(index, parameter)).WithAdditionalAnnotations(Formatter.Annotation);
        }
        changed = changed.WithParameterList(list);
        return container.ReplaceNode(method.Syntax, becomesAsync ? MakeAsync(changed) : changed);
    }

    private string Parameter(string metadataName, TypeSyntax type, string name) =>
        method.Symbol.Parameters.FirstOrDefault(p => p.Type.Is(metadataName))?.Name.Escape() ?? Add(type, name);

    private string Add(TypeSyntax type, string name)
    {
        if (added.FirstOrDefault(a => a.Type.IsEquivalentTo(type)) is { Name: { } before })
            return before;
        // A name that nothing in the method has, whatever it is the name of.
        var taken = new HashSet<string>(method.Syntax.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText));
        var free = name;
        for (var i = 2; taken.Contains(free); i++)
            free = name + i;
        added.Add((type, free));
        return free;
    }

    private static MethodDeclarationSyntax MakeAsync(MethodDeclarationSyntax changed)
    {
        var isVoid = changed.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };
        var task = isVoid ? Names.Type(KnownNames.Task) : Names.Type($"{KnownNames.Task}<{changed.ReturnType.WithoutTrivia()}>");
        // The modifier takes over what stands before the type.
        return Modifiers.AddLast(changed, SyntaxKind.AsyncKeyword) is var marked ? marked.WithReturnType(task.WithTriviaFrom(marked.ReturnType)) : changed;
    }

    private static bool IsTask(ITypeSymbol type) =>
        type.Is(KnownNames.Task) || type.Is(KnownNames.TaskOfT) || type.Is(KnownNames.ValueTask) || type.Is(KnownNames.ValueTaskOfT);
}
