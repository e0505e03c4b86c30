namespace MetaIsland.Model;

/// <summary>A type as generated code writes it; stands for the symbol, which must not outlive its compilation.</summary>
public sealed record TypeRef
{
    /// <summary>With <c>global::</c> and the annotations of type arguments, without a top-level question mark.</summary>
    public required string Name { get; init; }

    /// <summary>As <see cref="Name"/> without any nullable annotation: two types match when their keys are equal.</summary>
    public required string Key { get; init; }

    /// <summary>As a person writes it: <c>List&lt;int&gt;</c>.</summary>
    public required string Short { get; init; }

    public required bool IsValueType { get; init; }

    public required Visibility Visibility { get; init; }
}
