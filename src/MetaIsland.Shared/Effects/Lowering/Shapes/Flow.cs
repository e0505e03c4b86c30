using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>Elements on their way from a collection without order to what is made of them.</summary>
/// <param name="Element">What comes.</param>
/// <param name="Listed">Where they were put into a list or array, which has an order for all to see; null before that.</param>
internal sealed record Flow(ElementKind Element, SyntaxNode? Listed);
