using MetaIsland.Model;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes how keys that are tuples or record structs are ordered: item by item, registered when the assembly is loaded.</summary>
internal sealed class KeyComparerEmitter(SourceWriter writer, StateSpec state, FieldAccess access)
{
    /// <summary>Writes one method for all composite keys of the type, if it has any.</summary>
    public void Emit()
    {
        if (state.Keys.Count == 0)
            return;
        writer.Gap();
        writer.Generated();
        writer.Line($"[{Names.ModuleInitializer}]");
        using (writer.Block("internal static void RegisterKeys()"))
            writer.Separated(state.Keys, Register);
    }

    private void Register(Shape key)
    {
        writer.Line($"{Names.KeyComparer}.Register<{key.Type.Name}>(static (left, right) =>");
        writer.Line("{");
        using (writer.Nested())
        {
            var items = Items(key);
            for (var i = 0; i < items.Count; i++)
            {
                var (type, left, right) = items[i];
                var comparison = $"{Names.KeyComparer}<{type}>.Default.Compare({left}, {right})";
                if (i == items.Count - 1)
                    writer.Line($"return {comparison};");
                else
                    writer.Lines($"""
                        {(i == 0 ? "var order" : "order")} = {comparison};
                        if (order != 0)
                            return order;
                        """);
            }
            if (items.Count == 0)
                writer.Line("return 0;");
        }
        writer.Line("});");
    }

    private List<(string Type, string Left, string Right)> Items(Shape key)
    {
        if (key.Kind == ShapeKind.Tuple)
            return key.Items.Select((item, i) => (item.Declared(), $"left.Item{i + 1}", $"right.Item{i + 1}")).ToList();
        var composite = state.Composites.First(composite => composite.Type.Key == key.Type.Key);
        var owner = FieldAccess.Owner.Of(composite);
        return composite.Fields
            .Where(field => FieldAccess.CanRead(owner, field))
            .Select(field => (field.Shape.Declared(), access.Read(owner, field, "left"), access.Read(owner, field, "right")))
            .ToList();
    }
}
