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
            n4 -.-> n7
            n5 -.-> n7
        """, Plans.Mermaid(Corpus.Program("Market"), "Demo.Market.MarketSimulation"));
}
