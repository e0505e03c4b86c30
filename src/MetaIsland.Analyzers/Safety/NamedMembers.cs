using System.Runtime.CompilerServices;
using MetaIsland.Effects.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Analyzers.Safety;

/// <summary>The methods and accessors whose text has a name in it: the only ones that can mean what is called so.</summary>
internal static class NamedMembers
{
    // Names stay what they are as long as the file does.
    private static readonly ConditionalWeakTable<SyntaxTree, ILookup<string, MemberDeclarationSyntax>> Known = new();

    public static IEnumerable<IMethodSymbol> Naming(SourceProgram program, string name)
    {
        foreach (var tree in program.Symbols.Compilation.SyntaxTrees)
        {
            foreach (var member in Known.GetValue(tree, Find)[name].Distinct())
            {
                var model = program.Symbols.ModelOf(tree);
                // Initializers and static constructors come before everything else.
                if (model.GetDeclaredSymbol(member) is IMethodSymbol { MethodKind: not MethodKind.StaticConstructor } method)
                    yield return method;
                else if (model.GetDeclaredSymbol(member) is IPropertySymbol property)
                {
                    if (property.GetMethod is { } getter)
                        yield return getter;
                    if (property.SetMethod is { } setter)
                        yield return setter;
                }
            }
        }
    }

    private static ILookup<string, MemberDeclarationSyntax> Find(SyntaxTree tree) => tree.GetRoot().DescendantNodes()
        .OfType<SimpleNameSyntax>()
        .Select(name => (Name: name.Identifier.ValueText, Member: name.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax)))
        .Where(n => n.Member is not null)
        .ToLookup(n => n.Name, n => n.Member!);
}
