namespace MetaIsland.Programs.Tests.Generation;

/// <summary>What a program is for.</summary>
internal enum ProgramKind
{
    Plain,

    /// <summary>More agents than a block of a fold holds.</summary>
    Crowd,

    /// <summary>Some nodes ask an oracle.</summary>
    Recorded,

    /// <summary>Some nodes, sync points or <c>[Apply]</c> methods throw sooner or later.</summary>
    Failing,

    /// <summary>Some ask an oracle, and some throw.</summary>
    FailingRecorded,

    /// <summary>What comes of it depends on timing: quorums, deadlines, arrival order, time-outs. Nothing in it fails the run.</summary>
    Timed,
}

internal static class ProgramKindExtensions
{
    public static bool Asks(this ProgramKind kind) => kind is ProgramKind.Recorded or ProgramKind.FailingRecorded;

    public static bool Throws(this ProgramKind kind) => kind is ProgramKind.Failing or ProgramKind.FailingRecorded;
}
