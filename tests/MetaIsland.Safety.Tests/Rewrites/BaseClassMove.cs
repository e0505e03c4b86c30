using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>All an agent has moves to an abstract base class that is an agent too.</summary>
public sealed class BaseClassMove : IRewrite
{
    public ImmutableArray<Edit> Edits(Subject subject)
    {
        var agents = subject.Agents.ToList();
        if (agents is not [ClassDeclarationSyntax { ParameterList: null, BaseList: null, Parent: CompilationUnitSyntax } agent] || agent.Members.Any(m => m is ConstructorDeclarationSyntax or BaseTypeDeclarationSyntax))
            return [];
        // A static method that makes the agent itself stays with it in meaning only if nobody calls it by its name.
        if (agent.Members.OfType<MethodDeclarationSyntax>().Any(m => m.Modifiers.Any(SyntaxKind.StaticKeyword) && m.Modifiers.Any(SyntaxKind.PublicKeyword)))
            return [];
        var name = agent.Identifier.Text;
        return
        [
            .. agent.Modifiers.Where(m => m.IsKind(SyntaxKind.SealedKeyword)).Select(m => Edit.Replace(m, "abstract")),
            Edit.Replace(agent.Identifier, name + "Base"),
            .. agent.Members.OfType<MethodDeclarationSyntax>().Where(IsPrivate).Select(Open),
            Edit.After(agent, $"\n\n[Agent]\npublic sealed partial class {name} : {name}Base;\n"),
        ];
    }

    private static bool IsPrivate(MethodDeclarationSyntax method) => method.ExplicitInterfaceSpecifier is null && !method.Modifiers.Any(m =>
        m.IsKind(SyntaxKind.PublicKeyword) || m.IsKind(SyntaxKind.InternalKeyword) || m.IsKind(SyntaxKind.ProtectedKeyword) || m.IsKind(SyntaxKind.PrivateKeyword));

    private static Edit Open(MethodDeclarationSyntax method) => method.Modifiers.Count > 0
        ? Edit.Replace(method.Modifiers[0], "protected " + method.Modifiers[0].Text)
        : Edit.Before(method.ReturnType, "protected ");
}
