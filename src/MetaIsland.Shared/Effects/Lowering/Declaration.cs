using MetaIsland.Effects.Ir;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering;

/// <summary>
/// Reads one declared method, with the lambdas and local functions in it, from the compiler's control-flow graph, where the calls nobody
/// writes (enumerators, <c>Dispose</c>, initializers) stand as calls.
/// </summary>
internal sealed class Declaration
{
    private readonly Dictionary<IMethodSymbol, Body> functions = new(SymbolEqualityComparer.Default);

    private Declaration(SymbolMap symbols, IMethodSymbol method, int origin, IReadOnlyList<IOperation> roots, CancellationToken stop)
    {
        Symbols = symbols;
        Method = method;
        Origin = origin;
        Stop = stop;
        Variables = new Variables(symbols, roots);
        Observed = ObservedValues.In(roots);
    }

    public SymbolMap Symbols { get; }

    public IMethodSymbol Method { get; }

    /// <summary>Where its text begins: places are counted from there.</summary>
    public int Origin { get; }

    public CancellationToken Stop { get; }

    public Variables Variables { get; }

    /// <summary>The expressions whose value goes into logs and traces only.</summary>
    public HashSet<SyntaxNode> Observed { get; }

    public string Id => Symbols.Method(Method).Id;

    /// <summary>Null where there is nothing to read: no body, or one that does not bind.</summary>
    public static Body? Read(SymbolMap symbols, IMethodSymbol method, CancellationToken stop)
    {
        method = (method.PartialImplementationPart ?? method).OriginalDefinition;
        var node = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(stop);
        if (node is not null && !symbols.Compilation.ContainsSyntaxTree(node.SyntaxTree))
            return null;
        var roots = DeclaredCode.Of(symbols, method, node, stop);
        var stored = method.AssociatedSymbol as IPropertySymbol;
        if (roots.Count == 0 && method.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor) && (stored is null || method.IsAbstract || !stored.IsAuto()))
            return null;
        var declaration = new Declaration(symbols, method, node?.SpanStart ?? 0, roots, stop);
        var builder = new BodyBuilder(declaration, null, symbols.Method(method), method.Parameters);
        declaration.AddImplied(builder, node);
        if (roots.Count == 0 && stored is not null)
            builder.Access(stored, method.MethodKind == MethodKind.PropertyGet);
        foreach (var root in roots)
            builder.Append(GraphOf(root, stop));
        if (node is not null)
            builder.AddFacts(roots);
        return builder.Finish();
    }

    // What a constructor does that nobody writes.
    private void AddImplied(BodyBuilder builder, SyntaxNode? node)
    {
        if (Method.MethodKind != MethodKind.Constructor)
            return;
        if (node is TypeDeclarationSyntax)
        {
            foreach (var parameter in Method.Parameters)
                builder.Keep(parameter, node);
        }
        var callsBase = node is ConstructorDeclarationSyntax { Initializer: null } or null || node is TypeDeclarationSyntax type && DeclaredCode.BaseCall(type) is null;
        var parent = Method.ContainingType.BaseType?.InstanceConstructors.FirstOrDefault(c => c.Parameters.IsEmpty);
        if (callsBase && parent is { ContainingAssembly: { } assembly } && assembly.SameAs(Symbols.Compilation.Assembly) && !Method.ContainingType.IsValueType)
            builder.CallBase(parent, node);
    }

    /// <summary>The body of a local function; one and the same wherever it is called.</summary>
    public Body FunctionOf(IMethodSymbol function) => functions[function.OriginalDefinition];

    public bool Knows(IMethodSymbol function) => functions.ContainsKey(function.OriginalDefinition);

    public void Announce(IMethodSymbol function, Body body) => functions[function.OriginalDefinition] = body;

    private static ControlFlowGraph? GraphOf(IOperation root, CancellationToken stop) => root switch
    {
        IMethodBodyOperation body => ControlFlowGraph.Create(body, stop),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body, stop),
        IBlockOperation { Parent: null } block => ControlFlowGraph.Create(block, stop),
        IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer, stop),
        IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer, stop),
        _ => null,
    };
}
