using MetaIsland.Model;

namespace MetaIsland.Generators.Emit;

/// <summary>A node's types as generated code writes them.</summary>
internal static class NodeSignature
{
    /// <summary>What the method itself returns, its task included.</summary>
    public static string ReturnType(this NodeSpec node) => node.Async switch
    {
        AsyncKind.Task => "global::System.Threading.Tasks.Task",
        AsyncKind.ValueTask => "global::System.Threading.Tasks.ValueTask",
        AsyncKind.TaskOfT => $"global::System.Threading.Tasks.Task<{node.OutputType()}>",
        AsyncKind.ValueTaskOfT => $"global::System.Threading.Tasks.ValueTask<{node.OutputType()}>",
        _ => node.OutputType(),
    };

    /// <summary>A whole parameter without attributes: <c>in global::Demo.Analysis? analysis</c>.</summary>
    public static string Declaration(this ParameterSpec parameter) =>
        $"{parameter.Prefix()}{parameter.DeclaredType()} {SourceWriterExtensions.Escape(parameter.Name)}";

    /// <summary>The parameter handed on: <c>in analysis</c>.</summary>
    public static string Argument(this ParameterSpec parameter) => $"{parameter.Prefix()}{SourceWriterExtensions.Escape(parameter.Name)}";

    /// <summary>The least visible type of the signature: a method cannot be seen farther than that.</summary>
    public static Visibility Visibility(this NodeSpec node) => node.Parameters
        .Select(parameter => parameter.Type)
        .Append(node.Output)
        .Aggregate(Model.Visibility.Public, (least, type) => least.LeastOf(type?.Visibility ?? least));

    /// <summary>What comes out of the method's task, as declared: with a question mark where null is allowed.</summary>
    public static string OutputName(this NodeSpec node) => node.Output!.Name + (node.IsOutputNullable ? "?" : "");

    private static string OutputType(this NodeSpec node) =>
        node.Output is null ? "void" : node.OutputName();

    private static string DeclaredType(this ParameterSpec parameter) =>
        (parameter.Kind == ParameterKind.Population ? $"global::MetaIsland.Population<{parameter.Type.Name}>" : parameter.Type.Name)
        + (parameter.IsNullable ? "?" : "");

    private static string Prefix(this ParameterSpec parameter) => parameter.Modifier.Length > 0 ? parameter.Modifier + " " : "";
}
