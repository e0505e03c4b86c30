using System.Runtime.CompilerServices;
using MetaIsland.Effects.Analysis;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Declared;

/// <summary>What referenced assemblies say of their methods.</summary>
internal static class DeclaredEffects
{
    private static readonly ConditionalWeakTable<MetadataReference, Table> Tables = new();

    private sealed record Table(IReadOnlyDictionary<string, Summary>? Methods);

    /// <summary>Null where the assembly says nothing of it.</summary>
    public static Summary? Find(Compilation compilation, IMethodSymbol method, string id)
    {
        if (method.ContainingAssembly is not { } assembly || compilation.GetMetadataReference(assembly) is not { } reference)
            return null;
        return Tables.GetValue(reference, _ => Read(assembly)).Methods is { } methods && methods.TryGetValue(id, out var summary) ? summary : null;
    }

    /// <summary>Whether it says anything that can be read.</summary>
    public static bool Has(Compilation compilation, IAssemblySymbol assembly) =>
        compilation.GetMetadataReference(assembly) is { } reference && Tables.GetValue(reference, _ => Read(assembly)).Methods is not null;

    private static Table Read(IAssemblySymbol assembly)
    {
        var attribute = assembly.GetAttributes().FirstOrDefault(a => a.AttributeClass.Is(KnownNames.Effects));
        return attribute?.ConstructorArguments is { Length: 2 } arguments && arguments[0].Value is string version && arguments[1].Value is string table
            ? new Table(EffectTable.Unpack(version, table))
            : new Table(null);
    }
}
