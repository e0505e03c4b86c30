using MetaIsland.Effects.Ir;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static MetaIsland.Effects.Ir.Instruction;

namespace MetaIsland.Effects.Lowering;

/// <summary>Writes one body: this part its blocks and variables; values, places and calls are in the others.</summary>
internal sealed partial class BodyBuilder
{
    private readonly Declaration declaration;
    private readonly SymbolMap symbols;
    private readonly IMethodSymbol? function;
    private readonly IrMethod method;
    private readonly Body body;
    private readonly Dictionary<ISymbol, int> variables = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> cells = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, int> captures = [];
    private readonly Dictionary<CaptureId, List<IOperation>> captured = [];
    private readonly int self;
    private ControlFlowGraph? graph;
    private Block block;

    /// <param name="declaration">The text it stands in.</param>
    /// <param name="function">The lambda or local function; null for the method itself.</param>
    /// <param name="method">The method whose receiver is around.</param>
    /// <param name="parameters">Its own parameters.</param>
    public BodyBuilder(Declaration declaration, IMethodSymbol? function, IrMethod method, IReadOnlyList<IParameterSymbol> parameters)
    {
        this.declaration = declaration;
        this.function = function;
        this.method = method;
        symbols = declaration.Symbols;
        var next = 0;
        if (function is null)
            self = method.Has(MethodTraits.Static) ? Nothing : next++;
        foreach (var parameter in parameters)
            variables[parameter] = next++;
        var firstCapture = next;
        if (function is not null)
        {
            self = next++;
            // A place for each, also for what it has itself: whoever makes it counts them the same way.
            foreach (var symbol in declaration.Variables.Captured)
            {
                var place = next++;
                if (!variables.ContainsKey(symbol))
                    variables[symbol] = place;
            }
        }
        body = new Body
        {
            Name = function is null ? method.Name : function.Name.Length > 0 ? function.Name : "a lambda",
            DeclarationId = declaration.Id,
            ParameterCount = next,
            Captures = next - firstCapture,
            Variables = next,
            IsNested = function is not null,
            IsAsync = (function ?? declaration.Method).IsAsync,
            IsIterator = IsIterator(function ?? declaration.Method),
        };
        block = NewBlock();
        // What is captured from outside is a cell already; what is declared here becomes one here.
        foreach (var symbol in declaration.Variables.Captured.Where(s => declaration.Variables.IsCell(s)))
            cells.Add(symbol);
        foreach (var parameter in parameters.Where(p => declaration.Variables.IsCell(p)))
            MakeCell(parameter, variables[parameter], default);
    }

    public Body Body => body;

    private bool ReturnsReference => (function ?? declaration.Method) is { ReturnsByRef: true } or { ReturnsByRefReadonly: true };

    private static bool IsIterator(IMethodSymbol method) =>
        (method.ReturnType.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_IEnumerable
            or SpecialType.System_Collections_Generic_IEnumerator_T or SpecialType.System_Collections_IEnumerator
            || method.ReturnType.Is(KnownNames.AsyncEnumerable))
        && method.DeclaringSyntaxReferences.Any(r => r.GetSyntax().DescendantNodes().Any(n => n is Microsoft.CodeAnalysis.CSharp.Syntax.YieldStatementSyntax));

    /// <summary>Goes on with a graph where the last one ended.</summary>
    public void Append(ControlFlowGraph? next)
    {
        if (next is null)
            return;
        graph = next;
        foreach (var local in next.LocalFunctions)
            Announce(local);
        var first = body.Blocks.Count;
        foreach (var _ in next.Blocks)
            NewBlock();
        body.Blocks[first - 1].Successors.Add(first);
        foreach (var basic in next.Blocks)
        {
            declaration.Stop.ThrowIfCancellationRequested();
            block = body.Blocks[first + basic.Ordinal];
            foreach (var operation in basic.Operations)
                Value(operation);
            if (basic.BranchValue is { } branch)
            {
                var value = ReturnsReference && basic.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return ? Address(branch) : Value(branch);
                if (basic.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
                    Emit(Op.Return, branch.Syntax, a: value);
            }
            Connect(basic, first);
        }
        block = body.Blocks[first + next.Blocks.Length - 1];
        foreach (var local in next.LocalFunctions)
            Lower(declaration.FunctionOf(local), next.GetLocalFunctionControlFlowGraph(local, declaration.Stop));
        graph = next;
    }

    private readonly Dictionary<Body, BodyBuilder> announced = [];

    private void Announce(IMethodSymbol local)
    {
        if (declaration.Knows(local))
            return;
        var builder = new BodyBuilder(declaration, local, method, local.Parameters);
        declaration.Announce(local, builder.body);
        announced[builder.body] = builder;
    }

    private void Lower(Body function, ControlFlowGraph functionGraph)
    {
        if (!announced.TryGetValue(function, out var builder))
            return;
        builder.Append(functionGraph);
        builder.Finish();
    }

    public Body Finish() => body;

    private void Connect(BasicBlock basic, int first)
    {
        var from = body.Blocks[first + basic.Ordinal];
        Follow(basic.FallThroughSuccessor);
        Follow(basic.ConditionalSuccessor);
        // An exception may leave a block of a try at any point: its handlers see what was so before.
        // Beyond the root lies the method a lambda stands in, whose blocks are not these.
        for (var region = basic.EnclosingRegion; region is not null && region != graph!.Root; region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Try)
                continue;
            foreach (var handler in region.EnclosingRegion!.NestedRegions.Where(r => r != region))
                from.Successors.Add(first + handler.FirstBlockOrdinal);
        }

        void Follow(ControlFlowBranch? branch)
        {
            if (branch?.Destination is not { } destination)
                return;
            if (branch.FinallyRegions.IsEmpty)
            {
                from.Successors.Add(first + destination.Ordinal);
                return;
            }
            from.Successors.Add(first + branch.FinallyRegions[0].FirstBlockOrdinal);
            for (var i = 0; i < branch.FinallyRegions.Length; i++)
            {
                var next = i + 1 < branch.FinallyRegions.Length ? branch.FinallyRegions[i + 1].FirstBlockOrdinal : destination.Ordinal;
                body.Blocks[first + branch.FinallyRegions[i].LastBlockOrdinal].Successors.Add(first + next);
            }
        }
    }

    private Block NewBlock()
    {
        var made = new Block();
        body.Blocks.Add(made);
        return made;
    }

    private int NewVariable() => body.Variables++;

    private int Emit(
        Op op, SyntaxNode? syntax, int a = Nothing, int b = Nothing, bool gives = false, IrField? field = null, IrType? type = null,
        IrMethod? method = null, Body? body = null, int[]? arguments = null, Fact? fact = null, CallFlags flags = CallFlags.None)
    {
        var target = gives ? NewVariable() : Nothing;
        block.Instructions.Add(new Instruction
        {
            Op = op, Place = PlaceOf(syntax), Target = target, A = a, B = b, Field = field, Type = type, Method = method, Body = body,
            Arguments = arguments ?? [], Fact = fact, Flags = flags,
        });
        return target;
    }

    private void Assign(int variable, int value, SyntaxNode? syntax) => block.Instructions.Add(new Instruction
    {
        Op = Op.Copy, Place = PlaceOf(syntax), Target = variable, A = value,
    });

    private Place PlaceOf(SyntaxNode? syntax) => syntax is null ? default : new Place(syntax.SpanStart - declaration.Origin, syntax.Span.Length);

    // A variable that closures share or a reference is taken of.
    private int MakeCell(ISymbol symbol, int value, SyntaxNode? syntax)
    {
        var cell = Emit(Op.New, syntax, gives: true, type: CellType);
        if (value != Nothing)
            Emit(Op.Store, syntax, a: cell, b: value, field: IrField.Variable);
        variables[symbol] = cell;
        cells.Add(symbol);
        return cell;
    }

    private static readonly IrType CellType = new() { Id = "variable", Name = "a variable", DefinitionId = "variable", Traits = TypeTraits.Exact };

    private int VariableOf(ISymbol symbol, SyntaxNode syntax)
    {
        if (variables.TryGetValue(symbol, out var variable))
            return variable;
        if (!declaration.Variables.IsCell(symbol))
            return variables[symbol] = NewVariable();
        // A cell is made once, where the body begins: a loop comes back to the same one.
        var here = block;
        block = body.Blocks[0];
        variable = MakeCell(symbol, Nothing, syntax);
        block = here;
        return variable;
    }
}
