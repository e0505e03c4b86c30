using Mono.Cecil;

namespace MetaIsland.Effects.Library.Inference;

/// <summary>Puts known type arguments in place of parameters, outermost level only: that decides whether a value is a number or an object.</summary>
internal static class Substitution
{
    public static TypeReference Of(TypeReference type, TypeReference declaring, MethodReference? method) => type switch
    {
        ByReferenceType reference => Of(reference.ElementType, declaring, method) is var inner && inner != reference.ElementType ? new ByReferenceType(inner) : type,
        GenericParameter { Type: GenericParameterType.Type } parameter when declaring is GenericInstanceType instance && parameter.Position < instance.GenericArguments.Count =>
            instance.GenericArguments[parameter.Position],
        GenericParameter { Type: GenericParameterType.Method } parameter when method is GenericInstanceMethod instance && parameter.Position < instance.GenericArguments.Count =>
            instance.GenericArguments[parameter.Position],
        _ => type,
    };
}
