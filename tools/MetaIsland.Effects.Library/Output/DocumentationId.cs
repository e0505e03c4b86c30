using System.Text;
using Mono.Cecil;

namespace MetaIsland.Effects.Library.Output;

/// <summary>The names the compiler gives: what <c>ISymbol.GetDocumentationCommentId()</c> says of the same method.</summary>
internal static class DocumentationId
{
    public static string Of(MethodDefinition method)
    {
        var id = new StringBuilder("M:");
        id.Append(NameOf(method.DeclaringType)).Append('.').Append(method.Name.Replace('.', '#').Replace('<', '{').Replace('>', '}').Replace(',', '@'));
        if (method.HasGenericParameters)
            id.Append("``").Append(method.GenericParameters.Count);
        if (method.HasParameters)
            id.Append('(').AppendJoin(',', method.Parameters.Select(p => NameOf(p.ParameterType))).Append(')');
        if (method.Name is "op_Implicit" or "op_Explicit" or "op_CheckedExplicit")
            id.Append('~').Append(NameOf(method.ReturnType));
        return id.ToString();
    }

    /// <summary>Of a definition: "System.Collections.Generic.List`1.Enumerator".</summary>
    public static string NameOf(TypeDefinition type) =>
        type.DeclaringType is { } outer ? $"{NameOf(outer)}.{type.Name}" : type.Namespace.Length == 0 ? type.Name : $"{type.Namespace}.{type.Name}";

    private static string NameOf(TypeReference type) => type switch
    {
        GenericParameter { Type: GenericParameterType.Method } parameter => $"``{parameter.Position}",
        GenericParameter parameter => $"`{parameter.Position}",
        ArrayType { IsVector: true } array => NameOf(array.ElementType) + "[]",
        ArrayType array => $"{NameOf(array.ElementType)}[{string.Join(',', Enumerable.Repeat("0:", array.Rank))}]",
        ByReferenceType reference => NameOf(reference.ElementType) + "@",
        PointerType pointer => NameOf(pointer.ElementType) + "*",
        IModifierType modified => NameOf(modified.ElementType),
        FunctionPointerType => "=FUNC",
        GenericInstanceType instance => Instance(instance),
        { DeclaringType: { } outer } => $"{NameOf(outer)}.{type.Name}",
        _ => type.Namespace.Length == 0 ? type.Name : $"{type.Namespace}.{type.Name}",
    };

    /// <summary>Arguments stand where their parameters are declared: "Dictionary{`0,`1}.Enumerator".</summary>
    private static string Instance(GenericInstanceType instance)
    {
        var names = new Stack<TypeReference>();
        for (TypeReference? t = instance.ElementType; t is not null; t = t.DeclaringType)
            names.Push(t);
        var text = new StringBuilder(names.Peek().Namespace);
        var used = 0;
        foreach (var type in names)
        {
            var tick = type.Name.IndexOf('`');
            text.Append(text.Length == 0 ? "" : ".").Append(tick < 0 ? type.Name : type.Name[..tick]);
            if (tick < 0)
                continue;
            var count = int.Parse(type.Name[(tick + 1)..], System.Globalization.CultureInfo.InvariantCulture);
            text.Append('{').AppendJoin(',', instance.GenericArguments.Skip(used).Take(count).Select(NameOf)).Append('}');
            used += count;
        }
        return text.ToString();
    }
}
