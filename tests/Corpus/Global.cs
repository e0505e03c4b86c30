using MetaIsland;

public readonly record struct Drop(int Amount);

[World]
public sealed partial class Lake
{
    int level;

    [Apply] void Apply(Drop drop) => level += drop.Amount;
}

[Agent]
public sealed partial class Cloud
{
    int water = 3;

    private Cloud()
    {
    }

    [Node] void Rain(Lake.Events lake) => lake.Emit(new Drop(water--));
}
