namespace MetaIsland.Programs.Tests.Generation.Writing;

/// <summary>Writes the world, and the methods by which nodes read its view.</summary>
internal sealed class WorldWriter(CodeWriter code, Dice dice, ProgramModel program)
{
    private readonly IReadOnlyList<WorldField> fields = program.World.Fields;
    private readonly ContestWriter contests = new(code, dice, program);

    public void Write()
    {
        code.Line("[World]");
        code.Open($"{program.Access} sealed partial class Land");
        foreach (var field in dice.Shuffled(fields))
            code.Line(field.Declaration);
        code.Open("public Land()");
        foreach (var start in fields.Select(field => field.Start).OfType<string>())
            code.Line(start);
        code.Close();
        foreach (var e in dice.Shuffled(program.World.Events))
        {
            Apply(e);
            contests.WriteMethods(e);
        }
        Query();
        code.Close();
        contests.WritePolicies();
        Eyes();
    }

    private void Apply(EventModel e)
    {
        code.Line(e.Contest is { } contest ? $"[Apply({contest.SettingsOf(e)})]" : "[Apply]");
        var name = dice.Chance(70) ? "Apply" : $"Take{e.Name}";
        code.Open($"{(e.IsJudged ? "bool" : "void")} {name}({(e.IsByIn ? "in " : "")}{e.Name} e)");
        if (e.IsJudged)
            code.Line("if ((e.Amount & 7) < 2) return false;");
        if (e.Fails)
            code.Line($"if (e.Amount % 29 == 3) throw new InvalidOperationException(\"Land gives up at \" + e.Amount);");
        if (e.HasHelper)
            code.Line($"Alter{e.Name}(e);");
        else
            Change(e);
        if (e.IsJudged)
            code.Line("return true;");
        code.Close();
        if (!e.HasHelper)
            return;
        code.Open($"void Alter{e.Name}({e.Name} e)");
        Change(e);
        code.Close();
    }

    private void Change(EventModel e)
    {
        foreach (var field in e.Changes)
            code.Line(field.Change);
        code.Line($"var h = Mix.Of(Mix.Of(tide, e.By.Value), e.Amount);");
        foreach (var place in e.Places)
            code.Line($"h = {e.Key.Read($"e.{place}")};");
        if (fields.FirstOrDefault(field => field.Kind is WorldFieldKind.Map or WorldFieldKind.Set) is { } ordered && dice.Chance(60))
            code.Line(ordered.Read($"{ordered.Name}.InKeyOrder()"));
        code.Line("tide = h;");
    }

    private void Query()
    {
        code.Line("[Query]");
        code.Open("public ulong Digest(ulong h)");
        foreach (var field in fields)
            code.Line(field.Read(field.Kind is WorldFieldKind.Map or WorldFieldKind.Set ? $"{field.Name}.InKeyOrder()" : field.Name));
        code.Line("return h;");
        code.Close();
    }

    private void Eyes()
    {
        code.Open("static class Eyes");
        foreach (var field in fields)
        {
            code.Open($"public static ulong {field.Property}(Land.View land, ulong h)");
            code.Line(field.Read($"land.{field.Property}"));
            code.Line("return h;");
            code.Close();
        }
        code.Close();
    }
}
