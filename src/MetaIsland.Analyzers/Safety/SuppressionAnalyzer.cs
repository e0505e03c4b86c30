using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Safety;

/// <summary>MI2020: whoever overrules the analysis says why, for the next reader.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuppressionAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Descriptors.Of(SafetyRules.BadSuppression);
    private static readonly Regex Id = new(@"^MI[23]\d{3}\b", RegexOptions.Compiled);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(CheckAttribute, SyntaxKind.Attribute);
        context.RegisterSyntaxTreeAction(CheckPragmas);
    }

    private static void CheckAttribute(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        var name = (attribute.Name as QualifiedNameSyntax)?.Right.Identifier.ValueText ?? (attribute.Name as SimpleNameSyntax)?.Identifier.ValueText;
        if (name is not ("Audited" or "AuditedAttribute" or "SuppressMessage" or "SuppressMessageAttribute"))
            return;
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        var type = context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type;
        if (type.Is(KnownNames.Audited))
        {
            if (arguments.Count > 0 && IsEmpty(context, arguments[0]))
                Report("[Audited]");
        }
        else if (type.Is("System.Diagnostics.CodeAnalysis.SuppressMessageAttribute") && arguments.Count > 1
            && context.SemanticModel.GetConstantValue(arguments[1].Expression, context.CancellationToken).Value is string id && Id.IsMatch(id)
            && !arguments.Any(a => a.NameEquals?.Name.Identifier.ValueText == "Justification" && !IsEmpty(context, a)))
        {
            Report(id.Substring(0, 6));
        }

        void Report(string what) => context.ReportDiagnostic(Diagnostic.Create(Descriptor, attribute.GetLocation(), what, "has no reason; write the sentence that the next reader needs"));
    }

    private static bool IsEmpty(SyntaxNodeAnalysisContext context, AttributeArgumentSyntax argument) =>
        context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken) is { HasValue: true, Value: var value } && string.IsNullOrWhiteSpace(value as string);

    // `#pragma warning disable MI2004 // why`
    private static void CheckPragmas(SyntaxTreeAnalysisContext context)
    {
        if (!context.Tree.GetRoot(context.CancellationToken).ContainsDirectives)
            return;
        foreach (var pragma in context.Tree.GetRoot(context.CancellationToken).DescendantTrivia().Select(t => t.GetStructure()).OfType<PragmaWarningDirectiveTriviaSyntax>())
        {
            if (!pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword) || pragma.ErrorCodes.Select(c => c.ToString()).FirstOrDefault(c => Id.IsMatch(c)) is not { } id)
                continue;
            var comment = pragma.EndOfDirectiveToken.GetAllTrivia().Concat(pragma.DescendantTrivia()).FirstOrDefault(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia));
            if (comment.ToString().Trim('/', ' ').Length == 0)
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, pragma.GetLocation(), id, "has no reason; write one behind it: #pragma warning disable " + id + " // why"));
        }
    }
}
