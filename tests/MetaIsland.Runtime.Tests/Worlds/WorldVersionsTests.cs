using MetaIsland.Events;
using MetaIsland.State;
using MetaIsland.Versions;

namespace MetaIsland.Tests.Versions;

/// <summary>Law 4: what somebody reads is never written, and nothing is copied but that.</summary>
public sealed class WorldVersionsTests
{
    private const long PageBytes = 4L * Archive.Pages;

    private readonly WorldVersions<Archive> versions = new(new Archive());

    [Fact]
    public void WithoutReaders_NothingIsCopied()
    {
        var world = versions.Current.World;
        Assert.Equal(0, Commit(e => e.Emit(new Visit(1)), e => e.Emit(new Written(0, 1)), e => e.Emit(new Shelved(2, "b"))));
        Assert.Same(world, versions.Current.World);
        Assert.Equal(1, versions.Live);
    }

    [Fact]
    public void UnderAReader_OnlyWhatIsWrittenIsCopied()
    {
        var read = Read();
        Assert.Equal(4, Commit(e => e.Emit(new Visit(7))));

        Assert.Equal((0, 7), (See(read).Visitors, See(versions.Current).Visitors));
        Assert.Equal(2, versions.Live);
    }

    [Fact]
    public void ASharedField_IsCopiedWhenItIsWritten_AndOnlyOnce()
    {
        var read = Read();
        Commit(e => e.Emit(new Visit(1)));
        var world = versions.Current.World;

        Assert.Equal(PageBytes, Commit(e => e.Emit(new Written(5, 9))));
        Assert.Same(world, versions.Current.World);
        Assert.Equal((0, 9), (See(read).Pages[5], See(versions.Current).Pages[5]));
        Assert.Equal(0, Commit(e => e.Emit(new Written(6, 9))));
        Assert.Equal(0, See(read).Pages[6]);
    }

    [Fact]
    public void ASharedField_IsNotCopied_WhenNobodyReadsItAnyMore()
    {
        var read = Read();
        Commit(e => e.Emit(new Visit(1)));
        read.Release(1);

        Assert.Equal(0, Commit(e => e.Emit(new Written(5, 9))));
        Assert.Equal(1, versions.Live);
    }

    [Fact]
    public void WhatTheYoungestReaderDoesNotShare_IsNotCopiedForTheOldest()
    {
        var oldest = Read();
        Assert.Equal(PageBytes, Commit(e => e.Emit(new Written(0, 1))));
        var youngest = Read();
        Assert.Equal(4, Commit(e => e.Emit(new Visit(1))));
        Assert.Equal(3, versions.Live);
        youngest.Release(1);

        Assert.Equal(0, Commit(e => e.Emit(new Written(0, 2))));
        Assert.Equal((0, 2), (See(oldest).Pages[0], See(versions.Current).Pages[0]));
        Assert.Equal(2, versions.Live);
    }

    [Fact]
    public void AnOlderReader_IsSeenBehindAYoungerOneThatHasGone()
    {
        var oldest = Read();
        Commit(e => e.Emit(new Visit(1)));
        var youngest = Read();
        Commit(e => e.Emit(new Visit(1)));
        youngest.Release(1);

        Assert.Equal(PageBytes, Commit(e => e.Emit(new Written(0, 1))));
        Assert.Equal(0, See(oldest).Pages[0]);
    }

    [Fact]
    public void ACommitWithoutWrites_MakesNoVersion()
    {
        var read = Read();
        Assert.Same(read.World, versions.Prepare(0, out var bytes));
        Assert.Equal(0, bytes);
    }

    [Fact]
    public void WhatIsShown_IsNeverWritten_AndNotCounted()
    {
        var shown = versions.Show();
        Assert.Equal(4, Commit(e => e.Emit(new Visit(7))));
        Assert.Equal(PageBytes, Commit(e => e.Emit(new Written(0, 1))));
        Assert.Equal(0, Commit(e => e.Emit(new Visit(7)), e => e.Emit(new Written(0, 2))));

        Assert.Equal((0, 0), (new Archive.View(shown).Visitors, new Archive.View(shown).Pages[0]));
        Assert.Equal(1, versions.Live);
    }

    [Fact]
    public void ACopiedMap_HasAnOrderOfItsOwn()
    {
        var read = Read();
        Assert.Equal("1a 3c", Shelves(read));
        Assert.Equal(2 * (4 + IntPtr.Size), Commit(e => e.Emit(new Shelved(2, "b"))));

        Assert.Equal("1a 2b 3c", Shelves(versions.Current));
        Assert.Equal("1a 3c", Shelves(read));
    }

    [Fact]
    public void ADetachedMap_HasAnOrderOfItsOwn()
    {
        var read = Read();
        Assert.Equal("1a 3c", Shelves(read));
        Commit(e => e.Emit(new Visit(1)));
        Assert.Equal("1a 3c", Shelves(versions.Current));
        Assert.Equal(2 * (4 + IntPtr.Size), Commit(e => e.Emit(new Shelved(2, "b"))));

        Assert.Equal("1a 2b 3c", Shelves(versions.Current));
        Assert.Equal("1a 3c", Shelves(read));
    }

    [Fact]
    public void AMapThatIsNotCopied_IsEnumeratedInTheSameOrder()
    {
        Assert.Equal("1a 3c", Shelves(versions.Current));
        Assert.Equal(0, Commit(e => e.Emit(new Shelved(2, "b"))));
        Assert.Equal("1a 2b 3c", Shelves(versions.Current));
    }

    [Fact]
    public void ManyReaders_InAnyOrderOfLeaving_NeverSeeAWrite()
    {
        var random = new Random(5);
        var reads = new List<(WorldVersion<Archive> Version, StateHash Hash)>();
        for (var i = 0; i < 60; i++)
        {
            if (random.Next(2) == 0)
            {
                var read = Read();
                reads.Add((read, HashOf(read)));
            }
            Commit([.. new Action<Archive.Events>[]
            {
                e => e.Emit(new Visit(i)), e => e.Emit(new Shelved(random.Next(20), $"{i}")), e => e.Emit(new Written(random.Next(9), i)),
            }.Where(_ => random.Next(3) == 0)]);
            if (reads.Count > 0 && random.Next(3) == 0)
                Leave(reads[random.Next(reads.Count)]);
        }
        while (reads.Count > 0)
            Leave(reads[^1]);

        void Leave((WorldVersion<Archive> Version, StateHash Hash) read)
        {
            Assert.Equal(read.Hash, HashOf(read.Version));
            read.Version.Release(1);
            reads.Remove(read);
        }
    }

    private WorldVersion<Archive> Read()
    {
        versions.Current.Add(1);
        return versions.Current;
    }

    /// <summary>Commits as the runtime does; what was copied.</summary>
    private long Commit(params Action<Archive.Events>[] emits)
    {
        IWorld<Archive> current = versions.Current.World;
        var lane = current.CreateLane();
        foreach (var emit in emits)
            emit(new Archive.Events((Archive.EventsLane)lane, EventSource.Of(new AgentId(0), 0)));
        var commit = current.CreateCommit();
        var world = versions.Prepare(lane.Writes, out var bytes);
        commit.Begin(world, lane.Writes);
        commit.Apply(world, lane, lane.Count);
        return bytes;
    }

    private static Archive.View See(WorldVersion<Archive> version) => new(version.World);

    private static string Shelves(WorldVersion<Archive> version) => string.Join(' ', See(version).Shelves.Select(pair => $"{pair.Key}{pair.Value}"));

    private static StateHash HashOf(WorldVersion<Archive> version)
    {
        var hasher = new StateHasher();
        ((IWorld<Archive>)version.World).Hash(hasher);
        return hasher.Finish();
    }
}
