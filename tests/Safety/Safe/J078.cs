// source: own: an economy in fixed point, shared out without loss
// language: preview
using MetaIsland;

public readonly record struct Fixed(long Raw)
{
    private const int Shift = 16;
    public static Fixed Of(int value) => new((long)value << Shift);
    public static Fixed operator +(Fixed a, Fixed b) => new(a.Raw + b.Raw);
    public static Fixed operator -(Fixed a, Fixed b) => new(a.Raw - b.Raw);
    public static Fixed operator *(Fixed a, Fixed b) => new((long)(((Int128)a.Raw * b.Raw) >> Shift));
    public static implicit operator Fixed(int value) => Of(value);
    public static explicit operator int(Fixed value) => (int)(value.Raw >> Shift);

    public static Fixed[] Split(Fixed whole, ReadOnlySpan<int> weights)
    {
        var shares = new Fixed[weights.Length];
        long sum = 0;
        foreach (var weight in weights)
            sum += weight;
        var left = whole.Raw;
        for (var i = 0; i < shares.Length; i++)
        {
            var share = sum == 0 ? 0 : whole.Raw / sum * weights[i];
            shares[i] = new Fixed(share);
            left -= share;
        }
        shares[0] += new Fixed(left);
        return shares;
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    Fixed savings = 100;
    int consumed;

    [Node] void Spend(AgentContext me)
    {
        Fixed income = me.Random.Next(10);
        var shares = Fixed.Split(income, [3, 2, 1]);
        savings += shares[0] * Fixed.Of(2);
        savings -= shares[^1];
        consumed += (int)shares[1];
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
