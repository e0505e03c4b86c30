using System.Runtime.CompilerServices;
using MetaIsland.Effects.Ir;
using MetaIsland.Effects.Programs;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Analyzers.Safety;

/// <summary>Who writes a static, anywhere in the compilation: by names first, which are the same as long as a file is, then by what they mean.</summary>
internal static class StaticWriters
{
    private static readonly ConditionalWeakTable<SyntaxTree, ILookup<string, SimpleNameSyntax>> Written = new();

    /// <summary>The member that writes it once its type is there; null where nobody does.</summary>
    public static string? Find(SourceProgram program, IrField field)
    {
        if (program.Symbols.SymbolOf(field) is not { } symbol)
            return null;
        foreach (var tree in program.Symbols.Compilation.SyntaxTrees)
        {
            foreach (var name in Written.GetValue(tree, FindWritten)[field.Name])
            {
                var model = program.Symbols.ModelOf(tree);
                if (model.GetSymbolInfo(name).Symbol?.OriginalDefinition.SameAs(symbol) != true)
                    continue;
                var member = model.GetEnclosingSymbol(name.SpanStart);
                if (member is IMethodSymbol { MethodKind: not MethodKind.StaticConstructor } method)
                    return $"{method.ContainingType.Name}.{method.Name}";
            }
        }
        return null;
    }

    private static ILookup<string, SimpleNameSyntax> FindWritten(SyntaxTree tree) => tree.GetRoot().DescendantNodes()
        .OfType<SimpleNameSyntax>()
        .Where(name => BodySyntax.IsWritten(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name))
        .ToLookup(name => name.Identifier.ValueText);
}
