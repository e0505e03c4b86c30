using MetaIsland;

namespace Demo.PartialFiles;

public readonly record struct Rise(int By);

[World]
public sealed partial class Tide
{
    int height;
}

partial class Tide
{
    int[] marks = [1, 2];

    [Apply]
    bool Apply(Rise rise)
    {
        height += rise.By;
        return height < 3;
    }
}

[Agent]
public sealed partial class Gull
{
    int age;
}

partial class Gull
{
    [Node] void Age() => age++;
}
