namespace MetaIsland.Logging;

/// <summary>When a commit was made.</summary>
/// <param name="Round">The round, from 0.</param>
/// <param name="Phase">The place of its sync point; the number of sync points for the round's end.</param>
internal readonly record struct CommitPlace(int Round, int Phase) : IComparable<CommitPlace>
{
    public int CompareTo(CommitPlace other) => (Round, Phase).CompareTo((other.Round, other.Phase));
}
