using System.Runtime.CompilerServices;
using MetaIsland.Effects.Ir;
using MetaIsland.Effects.Lowering;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Programs;

/// <summary>A body, and the text it was read from.</summary>
internal sealed class ReadBody
{
    private readonly (IrMethod Method, SyntaxNode[] Nodes)[] texts;
    private readonly int[] offsets;

    private ReadBody(Body? body, (IrMethod, SyntaxNode[])[] texts, int[] offsets) => (Body, this.texts, this.offsets) = (body, texts, offsets);

    /// <summary>Null where there is nothing to read.</summary>
    public Body? Body { get; }

    public static ReadBody Read(SymbolMap symbols, IMethodSymbol method)
    {
        try
        {
            return ReadHere(symbols, method);
        }
        catch (InsufficientExecutionStackException)
        {
            return DeepStack.Run(() => ReadOrGiveUp(symbols, method));
        }
    }

    /// <summary>Nothing it was read from has changed.</summary>
    public bool IsIn(Compilation compilation)
    {
        foreach (var (_, nodes) in texts)
        {
            foreach (var node in nodes)
            {
                if (!compilation.ContainsSyntaxTree(node.SyntaxTree))
                    return false;
            }
        }
        return true;
    }

    /// <summary>The same body in a later compilation where other text in its files has changed; null where its own has.</summary>
    public ReadBody? MoveTo(SymbolMap symbols, IMethodSymbol method)
    {
        var moved = new (IrMethod, SyntaxNode[])[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            if (symbols.SymbolOf(texts[i].Method) is not { } read)
                return null;
            var nodes = DeclaredCode.TextOf(read, CancellationToken.None);
            if (nodes.Length != texts[i].Nodes.Length || !nodes.Zip(texts[i].Nodes, (now, before) => before.IsIncrementallyIdenticalTo(now)).All(same => same))
                return null;
            moved[i] = (texts[i].Method, nodes);
        }
        // Places are counted from where the method begins: what stands elsewhere must not have moved against it.
        return Enumerable.SequenceEqual(OffsetsOf(method), offsets) ? new ReadBody(Body, moved, offsets) : null;
    }

    private static ReadBody ReadHere(SymbolMap symbols, IMethodSymbol method)
    {
        Body? body = null;
        var texts = TextsRead.During(() => body = Declaration.Read(symbols, method, CancellationToken.None));
        return Keep(symbols, method, body, texts);
    }

    private static ReadBody ReadOrGiveUp(SymbolMap symbols, IMethodSymbol method)
    {
        try
        {
            return ReadHere(symbols, method);
        }
        catch (InsufficientExecutionStackException)
        {
            var ir = symbols.Method(method);
            var body = new Body { Name = ir.Name, DeclarationId = ir.Id, ParameterCount = ir.Parameters.Count, IsTooLarge = true };
            return Keep(symbols, method, body, [ir]);
        }
    }

    private static ReadBody Keep(SymbolMap symbols, IMethodSymbol method, Body? body, IEnumerable<IrMethod> texts) => new(
        body,
        [.. texts.Select(t => (t, symbols.SymbolOf(t) is { } read ? DeclaredCode.TextOf(read, CancellationToken.None) : []))],
        OffsetsOf(method));

    private static int[] OffsetsOf(IMethodSymbol method)
    {
        var origin = (method.PartialImplementationPart ?? method).OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.Span.Start ?? 0;
        return [.. DeclaredCode.TextOf(method, CancellationToken.None).Select(node => node.SpanStart - origin)];
    }
}
