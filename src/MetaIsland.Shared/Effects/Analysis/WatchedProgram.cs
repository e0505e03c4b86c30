using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>Tells somebody what a program answered. Answers that come from declarations alone are not told: bodies do not outlive these.</summary>
internal sealed class WatchedProgram(IProgram program, Action<IrMethod, Body?> bodyAsked, Action<IrField, FieldContents?> fieldAsked) : IProgram
{
    public SummaryStore Summaries => program.Summaries;

    public Body? BodyOf(IrMethod method)
    {
        var body = program.BodyOf(method);
        bodyAsked(method, body);
        return body;
    }

    public FieldContents? ContentsOf(IrField field)
    {
        var contents = program.ContentsOf(field);
        fieldAsked(field, contents);
        return contents;
    }

    public IReadOnlyList<IrMethod> Candidates(IrMethod method, IReadOnlyList<IrType>? receivers, IrType? declared) => program.Candidates(method, receivers, declared);

    public IrMethod? Find(IrType type, string name) => program.Find(type, name);

    public IrMethod? ParameterlessConstructor(IrType type) => program.ParameterlessConstructor(type);

    public Summary? Declared(IrMethod method) => program.Declared(method);
}
