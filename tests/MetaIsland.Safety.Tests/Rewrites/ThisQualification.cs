using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>Members of the own object are written with <c>this</c>.</summary>
public sealed class ThisQualification : IRewrite
{
    public ImmutableArray<Edit> Edits(Subject subject) =>
        [.. subject.All<IdentifierNameSyntax>().Where(name => IsOwnMember(subject.Model, name)).Select(name => Edit.Before(name, "this."))];

    private static bool IsOwnMember(SemanticModel model, IdentifierNameSyntax name)
    {
        if (name.Parent is MemberAccessExpressionSyntax access && access.Name == name || name.Ancestors().Any(a => a is AttributeSyntax or NameColonSyntax))
            return false;
        if (name.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Expression.ToString() == "nameof")
            return false;
        var operation = name.Parent is InvocationExpressionSyntax call && call.Expression == name ? model.GetOperation(call) : model.GetOperation(name);
        var instance = operation switch
        {
            IInvocationOperation invocation => invocation.Instance,
            IMemberReferenceOperation member => member.Instance,
            _ => null,
        };
        return instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, IsImplicit: true };
    }
}
