namespace MetaIsland.Programs.Tests.Generation;

/// <summary>What a program is for.</summary>
internal enum ProgramKind
{
    Plain,

    /// <summary>More agents than a block of a fold holds.</summary>
    Crowd,

    /// <summary>Some nodes ask an oracle.</summary>
    Recorded,

    /// <summary>Some nodes or sync points throw sooner or later.</summary>
    Failing,
}
