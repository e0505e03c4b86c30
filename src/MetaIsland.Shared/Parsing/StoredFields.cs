using MetaIsland.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Parsing;

/// <summary>What an instance of a type stores, by whatever the source calls it: fields, auto-properties, captured parameters.</summary>
internal static class StoredFields
{
    /// <summary>Of the type and its base classes, theirs first.</summary>
    public static IEnumerable<(StoredField Field, INamedTypeSymbol DeclaringType)> OfAll(
        INamedTypeSymbol type, CancellationToken cancellation) =>
        type.SelfAndBases().Reverse().SelectMany(t => Of(t, cancellation), (t, field) => (field, t));

    /// <summary>Of the type itself, without its base classes, in ordinal order of names.</summary>
    public static IReadOnlyList<StoredField> Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var fields = new List<StoredField>();
        foreach (var member in type.GetMembers())
        {
            cancellation.ThrowIfCancellationRequested();
            if (member is IFieldSymbol { IsStatic: false, IsConst: false } field && FromField(field, cancellation) is { } stored)
                fields.Add(stored);
            else if (member is IPropertySymbol { IsStatic: false } property && FromMetadata(property) is { } hidden)
                fields.Add(hidden);
            else if (member is IEventSymbol { IsStatic: false } listeners && IsFieldLike(listeners))
                fields.Add(new StoredField(listeners, listeners.Type, FieldStorage.Field, listeners.Name) { CanChange = true });
        }
        fields.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return fields;
    }

    private static StoredField? FromField(IFieldSymbol field, CancellationToken cancellation)
    {
        if (CapturedParameters.Find(field) is { } parameter)
        {
            return new StoredField(parameter, field.Type, FieldStorage.CapturedParameter, field.MetadataName)
            {
                CanChange = CapturedParameters.IsWritten(parameter, cancellation),
            };
        }
        // The compiler keeps fields of its own: only those that stand for something in the source are state.
        if (field.IsGenerated() || field.IsImplicitlyDeclared && field.AssociatedSymbol is null && field.CorrespondingTupleField is null)
            return null;
        // Of another assembly's structs the compiler shows private fields; those behind properties are found through these.
        if (field.DeclaringSyntaxReferences.IsEmpty && field.ContainingType.GetMembers().OfType<IPropertySymbol>().Any(p => FromMetadata(p)?.MetadataName == field.Name))
            return null;
        if (field.AssociatedSymbol is IPropertySymbol property)
        {
            return property.IsGenerated() ? null : new StoredField(property, field.Type, FieldStorage.AutoProperty, field.MetadataName)
            {
                CanChange = property.SetMethod is { IsInitOnly: false },
                // An accessor with a body (C# 14's `field`) or an override could show something else than what is stored.
                CanReadByName = IsPlain(property) && property.GetMethod is { } getter && !getter.HasBody(),
            };
        }
        if (field.AssociatedSymbol is not null)
            return null;
        var storage = field.IsReadOnly ? FieldStorage.ReadOnlyField : FieldStorage.Field;
        return new StoredField(field, field.Type, storage, field.MetadataName) { CanChange = !field.IsReadOnly, CanReadByName = true };
    }

    // Private fields of other assemblies cannot be seen; the compiler's mark on an accessor tells that one is behind it.
    private static StoredField? FromMetadata(IPropertySymbol property)
    {
        const string compilerGenerated = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";
        // What a record says of its own type is no state.
        return property is { DeclaringSyntaxReferences.IsEmpty: true, IsIndexer: false, Name: not "EqualityContract", GetMethod: { } getter }
            && getter.Has(compilerGenerated)
            ? new StoredField(property, property.Type, FieldStorage.AutoProperty, $"<{property.Name}>k__BackingField")
            {
                CanChange = property.SetMethod is { IsInitOnly: false },
                CanReadByName = IsPlain(property),
            }
            : null;
    }

    // The symbol of the field behind an event is not a member.
    private static bool IsFieldLike(IEventSymbol symbol)
    {
        var declarations = symbol.DeclaringSyntaxReferences;
        return !symbol.IsAbstract && (declarations.IsEmpty || declarations.Any(r => r.GetSyntax() is VariableDeclaratorSyntax));
    }

    private static bool IsPlain(IPropertySymbol property) =>
        !property.IsVirtual && !property.IsOverride && property.ExplicitInterfaceImplementations.IsEmpty;
}

/// <param name="Symbol">The field, property, event or parameter the source speaks of.</param>
/// <param name="MetadataName">Of the field behind it.</param>
internal sealed record StoredField(ISymbol Symbol, ITypeSymbol Type, FieldStorage Storage, string MetadataName)
{
    public string Name => Symbol.Name;

    /// <summary>Written after construction.</summary>
    public bool CanChange { get; init; }

    /// <summary>Reading the name reads the field; whether the name may be read there is another question.</summary>
    public bool CanReadByName { get; init; }
}
