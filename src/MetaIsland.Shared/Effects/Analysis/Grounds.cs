using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>
/// What a summary rests on: the bodies it was made from, what fields hold, and the grounds of the summaries it used. Methods in a circle have
/// the same grounds, so that grounds rest on each other in one direction only.
/// </summary>
internal sealed class Grounds((IrMethod Method, Body? Body)[] bodies, (IrField Field, FieldContents? Contents)[] fields, Grounds[] callees)
{
    /// <summary>Whether all of it is the same in a program.</summary>
    public bool Hold(IProgram program, Func<Grounds, bool> hold)
    {
        foreach (var (method, body) in bodies)
        {
            if (!ReferenceEquals(program.BodyOf(method), body))
                return false;
        }
        foreach (var (field, contents) in fields)
        {
            if (!ReferenceEquals(program.ContentsOf(field), contents))
                return false;
        }
        foreach (var callee in callees)
        {
            if (!hold(callee))
                return false;
        }
        return true;
    }
}
