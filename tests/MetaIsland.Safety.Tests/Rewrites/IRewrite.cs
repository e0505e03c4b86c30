using System.Collections.Immutable;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>Says the same in other words: a program that was unsafe is so afterwards, and at the same node.</summary>
public interface IRewrite
{
    /// <summary>What is to be changed; nothing, if there is nothing to say differently.</summary>
    ImmutableArray<Edit> Edits(Subject subject);

    /// <summary>What another file of the program is to hold.</summary>
    string? SecondFile(Subject subject) => null;
}
