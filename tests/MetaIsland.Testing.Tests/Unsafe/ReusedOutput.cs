using MetaIsland;

[World] public sealed partial class Town { int houses; }

public sealed class Letter { public int Words; }

[Agent] public sealed partial class Citizen
{
    Letter mine = new();
    int read;

    [Node] Letter Write() => mine;

    [Node] void Read(Letter letter) => read = letter.Words;

    [Node, After(nameof(Write))] void Scribble() => mine.Words++;
}

[Simulation<Town, Citizen>] public sealed partial class Society;
