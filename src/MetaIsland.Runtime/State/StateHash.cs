using System.Globalization;

namespace MetaIsland;

/// <summary>
/// What a state hashes to: XXH128 of its canonical bytes. The same state gives the same hash in every process, on every machine and
/// .NET version; different states differ, but for a chance of about one in 2^128.
/// </summary>
/// <param name="Value">The 128 bits.</param>
public readonly record struct StateHash(UInt128 Value)
{
    private const int Digits = 32;

    /// <summary>Reads what <see cref="ToString"/> wrote; upper-case digits are read too.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not 32 hexadecimal digits.</exception>
    public static StateHash Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length != Digits || !UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            throw new FormatException($"'{text}' is no state hash: write 32 hexadecimal digits, as StateHash.ToString does.");
        return new StateHash(value);
    }

    /// <summary>32 lower-case hexadecimal digits, the highest first.</summary>
    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);
}
