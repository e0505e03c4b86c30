using MetaIsland.Mail;
using MetaIsland.Rounds;

namespace MetaIsland.Tests.Mail;

public sealed class PostboxTests
{
    private readonly MailProgram program = new();
    private readonly SentCount count = new();

    [Fact]
    public void Sort_PutsLettersInTheOrderOfReceiverSenderNodeAndNumber_WhateverLaneTheyCameIn()
    {
        var box = new Postbox(2);
        box.Add(program.Lane((4, 7, 3, "d"), (4, 7, 3, "e"), (9, 7, 1, "a")));
        box.Add(program.Lane((4, 2, 3, "c"), (5, 1, 3, "f")));
        box.Add(program.Lane((0, 9, 3, "b")));
        Sort(box);

        Assert.Equal(["1:a of 9", "3:b of 0", "3:c of 4", "3:d of 4", "3:e of 4", "3:f of 5"], Words(box.Of(0)));
    }

    [Fact]
    public void Sort_LeavesOutMailToNobody()
    {
        var box = new Postbox(2);
        box.Add(program.Lane((0, 0, 20, "nobody"), (0, 0, -1, "nobody"), (0, 0, 12, 5), (0, 0, 12, "heard"), (1, 0, 2, 5)));

        Assert.Equal(3, Sort(box));
        Assert.Equal(["2:heard of 0"], Words(box.Of(1)));
        Assert.True(box.Of(0)[0].Is<int>(out var number));
        Assert.Equal(5, number);
        Assert.False(box.Of(0)[0].Is<string>(out _));
    }

    [Fact]
    public void ThePlaceOfAMessage_CountsOnOverTheRound()
    {
        Postbox[] round = [new(2), new(2), new(2)];
        round[0].Add(program.Lane((0, 0, 1, "a"), (0, 0, 1, "b"), (0, 0, 2, "c")));
        round[2].Add(program.Lane((3, 0, 1, "d"), (3, 0, 2, "e"), (3, 0, 4, "f")));
        foreach (var box in round)
            Sort(box, round);

        Assert.Equal([0, 1, 0], Calls(round[0].Of(0)));
        Assert.Equal([2, 1, 0], Calls(round[2].Of(0)));
    }

    [Fact]
    public void First_FindsWhereAnAgentsLettersBegin()
    {
        var box = new Postbox(2);
        box.Add(program.Lane((0, 0, 3, "a"), (0, 0, 3, "b"), (0, 0, 7, "c")));
        Sort(box);
        var bag = box.Of(0);

        Assert.Equal([0, 0, 2, 2, 3], new[] { 0, 3, 4, 7, 8 }.Select(bag.First));
        Assert.Equal((2, 0), (bag.CountOf(3), bag.CountOf(5)));
    }

    [Fact]
    public void TooMuchMailOverSeveralPoints_NamesTheNodeThatSentTheLetterTooMany()
    {
        var (first, second) = (new Postbox(2), new Postbox(2));
        first.Add(program.Lane((1, 4, 0, "a"), (2, 4, 0, "b"), (2, 4, 0, "c")));
        second.Add(program.Lane((1, 5, 0, "d"), (2, 5, 0, "e"), (2, 6, 0, "f"), (3, 0, 0, "g")));
        Sort(first, limit: 3);
        var fault = Assert.Throws<NodeAtFaultException>(() => Sort(second, limit: 3));

        Assert.Equal((2, 6), (fault.Agent, fault.Node));
        Assert.Contains("agent 2 sends more than 3 messages in one round", fault.Message);
    }

    [Fact]
    public void TooMuchMailInOneNode_IsRefusedAtOnce_AndTheOthersCountAnew()
    {
        var lane = new MailLane { Limit = 2 };
        for (var node = 0; node < 2; node++)
        {
            lane.Add(new AgentId(1), node, new AgentId(0), 1);
            lane.Add(new AgentId(1), node, new AgentId(0), 1);
        }

        Assert.Throws<InvalidOperationException>(() => lane.Add(new AgentId(1), 1, new AgentId(0), 1));
        Assert.Throws<ArgumentNullException>(() => lane.Add<string?>(new AgentId(2), 1, new AgentId(0), null));
    }

    [Fact]
    public void ARoundOfMail_AllocatesNothingOnceItHasBeenThere()
    {
        var box = new Postbox(2);
        Send();
        Send();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var letters = Send();
        var after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(20, letters);
        Assert.Equal(before, after);

        int Send()
        {
            for (var node = 1; node >= 0; node--)
            {
                var lane = program.TakeMail(limit: 1000);
                for (var from = 0; from < 10; from++)
                    lane.Add(new AgentId(from), node, new AgentId(9 - from), from);
                box.Add(lane);
            }
            Sort(box);
            var letters = box.Of(0).Count;
            box.Clear(program);
            count.Clear();
            return letters;
        }
    }

    private int Sort(Postbox box, int limit = 100) => Sort(box, new ReadOnlySpan<Postbox>(in box), limit);

    private int Sort(Postbox box, ReadOnlySpan<Postbox> round, int limit = 100) => box.Sort(program, round, count, limit);

    private static List<string> Words(MailBag bag) => [.. Enumerable.Range(0, bag.Count).Select(i =>
        $"{bag[i].Agent}:{(bag[i].Is<string>(out var word) ? word : "no word")} of {bag[i].From.Value}")];

    private static IEnumerable<int> Calls(MailBag bag) => Enumerable.Range(0, bag.Count).Select(i => bag[i].Call);
}
