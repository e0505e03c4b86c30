using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Tests;

/// <summary>The text of a case, made to share an assembly with others: in a namespace of its own, and with a factory.</summary>
internal sealed class TruthSource
{
    private const int Agents = 8;

    /// <param name="name">A name nobody else has, for a case without namespace.</param>
    /// <param name="text">A whole program without entry point.</param>
    public TruthSource(string name, string text)
    {
        var root = Parse(text);
        if (Space(root) is { } own)
            (Namespace, Text) = (own, text);
        else
            (Namespace, Text) = (name, text.Insert(root.Usings.Count > 0 ? root.Usings.Last().FullSpan.End : 0, $"namespace {name};\n"));
        Setup = Parse(Text).DescendantNodes().OfType<ClassDeclarationSyntax>().Any(type => type.Identifier.Text == "Setup") ? null : Factory();
    }

    public string Namespace { get; }

    public string Text { get; }

    /// <summary>The factory, if the case has none: <c>new World()</c>, and eight agents of each type.</summary>
    public string? Setup { get; }

    /// <summary>A static that is no constant: a field, an event, or what is behind a property.</summary>
    public bool HasStatics => Parse(Text).DescendantNodes().OfType<MemberDeclarationSyntax>().Any(member =>
        member.Modifiers.Any(SyntaxKind.StaticKeyword) &&
        (member is BaseFieldDeclarationSyntax || member is PropertyDeclarationSyntax property && IsAutomatic(property)));

    private static bool IsAutomatic(PropertyDeclarationSyntax property) =>
        property.AccessorList is { } list && list.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null);

    private string Factory()
    {
        var (type, homes) = Parse(Text).DescendantNodes().OfType<ClassDeclarationSyntax>()
            .SelectMany(type => type.AttributeLists.SelectMany(list => list.Attributes), (type, attribute) => (type, Name: attribute.Name.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault()))
            .Where(marked => marked.Name?.Identifier.Text is "Simulation" or "SimulationAttribute")
            .Select(marked => (marked.type, marked.Name!.TypeArgumentList.Arguments))
            .FirstOrDefault();
        if (type is null)
            throw new InvalidOperationException($"{Namespace} has no [Simulation<...>]; give the case one, or a static class Setup with Create(SimulationOptions).");
        var agents = string.Concat(homes.Skip(1).Select(agent => $"{agent}.CreateMany({Agents}), "));
        return $"namespace {Namespace};\ninternal static class Setup {{ public static MetaIsland.Simulation Create(MetaIsland.SimulationOptions options) => new {type.Identifier.Text}(new {homes[0]}(), {agents}options); }}\n";
    }

    private static string? Space(CompilationUnitSyntax root) => root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();

    private static CompilationUnitSyntax Parse(string text) => CSharpSyntaxTree.ParseText(text, CompilationFactory.ParseOptions).GetCompilationUnitRoot();
}
