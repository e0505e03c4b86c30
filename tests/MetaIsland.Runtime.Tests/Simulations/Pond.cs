namespace MetaIsland.Tests.Simulations;

/// <summary>A small world of these tests: fish are caught, and once a round it rains.</summary>
[World]
public sealed partial class Pond
{
    private int fish = 1000;
    private int rains;

    [Apply]
    private bool Apply(Catch caught)
    {
        if (caught.Amount < 0)
            throw new InvalidOperationException("a catch cannot be negative");
        if (caught.Amount > fish)
            return false;
        fish -= caught.Amount;
        return true;
    }

    [Apply]
    private void Apply(Rain rain)
    {
        rains++;
        fish += rain.Fish;
    }
}

public readonly record struct Catch(int Amount);

public readonly record struct Rain(int Fish);
