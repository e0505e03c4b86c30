using MetaIsland.Tests;

namespace MetaIsland.Generators.Tests.Planning;

public class DiagramTests
{
    [Fact]
    public void Mermaid_ShowsTwoAgentTypes() => Assert.Equal(
        """
        flowchart TD
            subgraph a0["Farmer"]
                n0["Grow"]
                n5["Sell"]
                n6["Rest"]
            end
            subgraph a1["Trader"]
                n1["Listen"]
                n2["Decide"]
                n3["Remember"]
            end
            n4{{"Deal"}}
            n7{{"Clear"}}
            n1 --> n2
            n1 --> n3
            n0 --> n4
            n2 --> n4
            n0 --> n5
            n4 --> n5
            n5 -.-> n6
            n5 -.-> n7
        """, Plans.Mermaid(Corpus.Program("Market"), "Demo.Market.MarketSimulation"));

    private const string Town = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using MetaIsland;
        public readonly record struct Vote(int Choice);
        public readonly record struct Offer(int Price);
        public readonly record struct Law(int Number);
        public readonly record struct Price(int Value);
        public readonly record struct Greeting(int Times);
        public readonly record struct Box<T>(T Value);
        [World] public sealed partial class Square { int size = 1; }
        [Agent] public sealed partial class Citizen
        {
            int greeted;
            internal int District = 1;
            bool IsAwake => greeted < 3;
            [Node(Timeout = "00:00:02", OnFailure = FailurePolicy.Fallback, Fallback = nameof(Guess))]
            static async Task<Vote> Think(AgentContext me) { await me.Delay(TimeSpan.FromSeconds(1), default); return new(1); }
            static Vote Guess() => new(0);
            [Node(OnFailure = FailurePolicy.Skip)] static Offer Ask(Law law) => new(law.Number);
            [Node, When(nameof(IsAwake))] void Greet(Law law, Outbox mail) => mail.Send(new AgentId(0), new Greeting(1));
            [Node] void Settle(Price price, Outbox mail) => mail.Send(new AgentId(0), new Box<int>(price.Value));
            [Receive] void On(Greeting greeting) => greeted += greeting.Times;
            [Receive] void On(Box<int> box) => greeted += box.Value;
        }
        """;

    [Fact]
    public void WhereAllIsPlain_ThePictureIsOnlyTheGraph()
    {
        var (mermaid, dot) = Pictures("""
            [Agent] public sealed partial class Citizen { [Node] Vote Think() => new(1); [Node] void Obey(Law law) { } }
            [Simulation<Square, Citizen>] public sealed partial class Town { [SyncPoint] static Law Judge(Gather<Vote> votes) => new(votes.Count); }
            """, Town[..Town.IndexOf("[Agent]", StringComparison.Ordinal)]);

        Assert.Equal(
            """
            flowchart TD
                subgraph a0["Citizen"]
                    n0["Think"]
                    n2["Obey"]
                end
                n1{{"Judge"}}
                n0 --> n1
                n1 --> n2
            """, mermaid);
        Assert.DoesNotContain("dashed", dot);
        Assert.DoesNotContain("eterministic", dot);
    }

    [Fact]
    public void WhatDependsOnTiming_IsDashedAndSaysWhy_AndMailIsNamedByWhereItIsHeard()
    {
        var (mermaid, dot) = Pictures("""
            [Simulation<Square, Citizen>] public sealed partial class Town
            {
                [SyncPoint(Quorum = 0.8, Deadline = "00:00:08", Late = LatePolicy.Cancel)] static Law Judge(Gather<Vote> votes) => new(votes.Count);
                [SyncPoint(Mode = SyncMode.OneByOne, Order = SyncOrder.Arrival)] static Price Sell(Arrival<Offer> one) => new(one.Value.Price);
            }
            """);

        Assert.Equal(
            """
            flowchart TD
                note[/"Timing-dependent: what is dashed says why"/]
                subgraph a0["Citizen"]
                    n0["On(Box#lt;int#gt;)<br/>mail of the round before"]
                    n1["On(Greeting)<br/>mail of the round before"]
                    n2["Think<br/>has a time-out of 00:00:02"]
                    n4["Ask"]
                    n5["Greet"]
                    n7["Settle"]
                end
                n3{{"Judge<br/>late nodes are cancelled<br/>closes at a quorum of 0.8<br/>closes after 00:00:08"}}
                n6{{"Sell<br/>one by one<br/>takes agents in the order they come"}}
            """, string.Join('\n', mermaid.Split('\n').Where(line => !line.Contains("->", StringComparison.Ordinal) && !line.Contains("class", StringComparison.Ordinal))));
        Assert.EndsWith("\n    classDef timed stroke-dasharray: 5 3\n    class n2,n3,n6 timed", mermaid);
        Assert.Contains("    labelloc=t; label=\"Timing-dependent: what is dashed says why\";\n", dot);
        Assert.Contains("""[shape=hexagon, label="Judge\nlate nodes are cancelled\ncloses at a quorum of 0.8\ncloses after 00:00:08", style=dashed];""", dot);
        Assert.Contains("""[shape=box, label="On(Box<int>)\nmail of the round before"];""", dot);
    }

    [Fact]
    public void WhereAgentsMeetInOtherWays_TheyAreSaidThoughTheProgramIsDeterministic()
    {
        var (mermaid, dot) = Pictures("""
            [Agent] public sealed partial class Citizen
            {
                internal int District = 1;
                [Node] Vote Think() => new(1);
                [Node] Offer Ask(Law law) => new(law.Number);
                [Node] void Settle(Price price, Outbox mail) => mail.Send(new AgentId(0), new Greeting(price.Value));
                [Receive] void On(Greeting greeting) => District += greeting.Times;
            }
            [Simulation<Square, Citizen>] public sealed partial class Town
            {
                [SyncPoint(GroupBy = nameof(Citizen.District))] static Law Judge(Gather<Vote> votes) => new(votes.Count);
                [SyncPoint(Mode = SyncMode.Streaming)] static async Task<Price> Sell(IAsyncEnumerable<Arrival<Offer>> offers) { await foreach (var offer in offers) return new(offer.Value.Price); return new(0); }
            }
            """, Town[..Town.IndexOf("[Agent]", StringComparison.Ordinal)]);

        Assert.StartsWith("flowchart TD\n    note[/\"Deterministic\"/]\n", mermaid);
        Assert.Contains("{{\"Judge<br/>groups by District\"}}", mermaid);
        Assert.Contains("{{\"Sell<br/>streaming, by id\"}}", mermaid);
        Assert.DoesNotContain("timed", mermaid);
        Assert.Contains("label=\"Deterministic\";", dot);
    }

    [Fact]
    public void AHandler_StandsOnceForEachPointWhereMailIsDelivered()
    {
        var (mermaid, _) = Pictures("""
            [Agent] public sealed partial class Citizen
            {
                int greeted;
                [Node] Vote Think(Outbox mail) { mail.Send(new AgentId(0), new Greeting(1)); return new(1); }
                [Node] void Obey(Law law, Outbox mail) => mail.Send(new AgentId(0), new Greeting(law.Number));
                [Receive] void On(Greeting greeting) => greeted += greeting.Times;
            }
            [Simulation<Square, Citizen>] public sealed partial class Town { [SyncPoint] static Law Judge(Gather<Vote> votes) => new(votes.Count); }
            """, Town[..Town.IndexOf("[Agent]", StringComparison.Ordinal)]);

        Assert.Contains("[\"On(Greeting)<br/>mail of the round before\"]", mermaid);
        Assert.Contains("[\"On(Greeting)<br/>mail behind Judge\"]", mermaid);
    }

    [Fact]
    public void HoverTexts_SayWhatIsOutOfTheOrdinary()
    {
        var generated = Program("""
            [Simulation<Square, Citizen>] public sealed partial class Town
            {
                [SyncPoint(Quorum = 0.8, Deadline = "00:00:08", Late = LatePolicy.Cancel)] static Law Judge(Gather<Vote> votes) => new(votes.Count);
                [SyncPoint(Mode = SyncMode.OneByOne)] static Price Sell(Arrival<Offer> one) => new(one.Value.Price);
            }
            """).Generated["Town.g.cs"];

        Assert.Contains("for it. After a failure Guess gives the output. Abandoned after 00:00:02. Timing-dependent: has a time-out of 00:00:02.</summary>", generated);
        Assert.Contains("for it. A failure costs only its output.</summary>", generated);
        Assert.Contains("for it. Skipped where IsAwake is false.</summary>", generated);
        Assert.Contains("for it. Late nodes are cancelled. Timing-dependent: closes at a quorum of 0.8, closes after 00:00:08.</summary>", generated);
        Assert.Contains("for it. One by one, by id.</summary>", generated);
        Assert.Contains("/// <summary>Handler of Citizen, layer 0.", generated);
        Assert.Contains("for it. Hears Box&lt;int&gt;: mail of the round before.</summary>", generated);
    }

    private static (string Mermaid, string Dot) Pictures(string simulation, string rest = Town)
    {
        var type = Program(simulation, rest).Load().GetType("Town", throwOnError: true)!;
        return ((string)type.GetProperty("Mermaid")!.GetValue(null)!, (string)type.GetProperty("Dot")!.GetValue(null)!);
    }

    private static GeneratorHarness Program(string simulation, string rest = Town) => GeneratorHarness.Run(rest + "\n" + simulation).AssertClean();
}
