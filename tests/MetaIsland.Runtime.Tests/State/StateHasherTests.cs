using System.IO.Hashing;
using System.Numerics;
using System.Text;
using MetaIsland.State;

namespace MetaIsland.Runtime.Tests;

/// <summary>The encoding of <c>docs/state-hash.md</c>: a hash that changes here changes wherever one was kept.</summary>
public sealed class StateHasherTests
{
    private static readonly Dictionary<string, (Action<StateHasher> Add, string Bytes, string Hash)> Encodings = new()
    {
        ["nothing"] = (_ => { }, "", "99aa06d3014798d86001c324468d497f"),
        ["bool"] = (h => { h.Add(true); h.Add(false); }, "01 00", "4d6ac5b7d1a1655cab94ac0ace7276c0"),
        ["byte"] = (h => h.Add((byte)0xFE), "FE", "97d7d4137d5ad0d36c197e51b9364ce3"),
        ["sbyte"] = (h => h.Add((sbyte)-2), "FE", "97d7d4137d5ad0d36c197e51b9364ce3"),
        ["char"] = (h => h.Add('€'), "AC20", "7344cadd128e0ee109a4fd13e3d08aa2"),
        ["short"] = (h => h.Add((short)-2), "FEFF", "2d75487280593f5200e7cbba5da9e337"),
        ["ushort"] = (h => h.Add((ushort)0x1234), "3412", "d3e4de1e5ac61688b5fada9396afc87b"),
        ["int"] = (h => h.Add(-2), "FEFFFFFF", "9431891144d9a39a9054355186540f8a"),
        ["uint"] = (h => h.Add(0x12345678u), "78563412", "4c587cb8ff3a10e9723a1fe26b4505b6"),
        ["long"] = (h => h.Add(-2L), "FEFFFFFFFFFFFFFF", "6ea91d5282efcca4ccea657e3d21a9da"),
        ["ulong"] = (h => h.Add(0x123456789ABCDEF0ul), "F0DEBC9A78563412", "656192836b87cd27a34dda7ecd59748d"),
        ["Int128"] = (h => h.Add((Int128)(-2)), "FEFFFFFFFFFFFFFF FFFFFFFFFFFFFFFF", "606705183be4223be5ff031e1cec404a"),
        ["UInt128"] = (h => h.Add(new UInt128(1, 2)), "0200000000000000 0100000000000000", "18bb58e687c722830d9b5ffa5193bb7f"),
        ["nint"] = (h => h.Add((nint)(-2)), "FEFFFFFFFFFFFFFF", "6ea91d5282efcca4ccea657e3d21a9da"),
        ["nuint"] = (h => h.Add((nuint)2), "0200000000000000", "7fd5a2c19908396d68c4b2d0774ab92f"),
        ["Half"] = (h => h.Add((Half)1.5), "003E", "9b45bf74e4c3fb2e6ed1d86c2a9cc4c1"),
        ["float"] = (h => h.Add(1.5f), "0000C03F", "8418c44901680acd4657d66061f9bc57"),
        ["double"] = (h => h.Add(-0.0), "0000000000000080", "5e7cddf0bb0f028812de6347328b719b"),
        ["decimal"] = (h => h.Add(-1.50m), "96000000 00000000 00000000 00000280", "0aaca8c311ef7350416d8439bca0346a"),
        ["string"] = (h => h.Add("aß"), "01 02000000 6100 DF00", "4950831ebe288cfea7c9ccc1423204cb"),
        ["empty string"] = (h => h.Add(""), "01 00000000", "624d00ca1a5816e84487fda79cc1828d"),
        ["null string"] = (h => h.Add((string?)null), "00", "a6cd5e9392000f6ac44bdff4074eecdb"),
        ["Guid"] = (
            h => h.Add(new Guid("00112233-4455-6677-8899-aabbccddeeff")),
            "33221100 5544 7766 8899AABBCCDDEEFF", "6a318bb85b89f772643e92c9343783b9"),
        ["DateTime"] = (
            h => h.Add(new DateTime(0x0102030405060708, DateTimeKind.Local)),
            "0807060504030201 02", "46ef6a233c9d7b9af8677ca4ef8ae155"),
        ["DateTimeOffset"] = (
            h => h.Add(new DateTimeOffset(0x0102030405060708, TimeSpan.FromMinutes(-1))),
            "0807060504030201 00BA3CDCFFFFFFFF", "aa60c3ac9f568795ec79010491c7837b"),
        ["DateOnly"] = (h => h.Add(new DateOnly(1, 2, 1)), "1F000000", "3a4a55dadf7b7a3e380d44a9dd2b18f8"),
        ["TimeOnly"] = (h => h.Add(new TimeOnly(258)), "0201000000000000", "5928c4aa33ede4d83d98080b2574b132"),
        ["TimeSpan"] = (h => h.Add(new TimeSpan(-2)), "FEFFFFFFFFFFFFFF", "6ea91d5282efcca4ccea657e3d21a9da"),
        ["BigInteger"] = (h => h.Add(new BigInteger(128)), "02000000 8000", "f96cf80048e48ea14ac01f1e769351f6"),
        ["negative BigInteger"] = (h => h.Add(new BigInteger(-128)), "01000000 80", "4e26c6a95ed0d111efcf40a10dc96d01"),
        ["zero BigInteger"] = (h => h.Add(BigInteger.Zero), "01000000 00", "624d00ca1a5816e84487fda79cc1828d"),
        ["AgentId"] = (h => h.Add(new AgentId(258)), "02010000", "12802ab2a6393dca177093ee2e4c6e74"),
        ["Rune"] = (h => h.Add(new Rune(0x1F600)), "00F60100", "d1a06c2adaa6c95b52692b577a6e3f89"),
        ["Version"] = (h => h.Add(new Version(1, 2, 3)), "01 01000000 02000000 03000000 FFFFFFFF", "aa61a71ab791d2d0969cb5b603e8bfc1"),
        ["null Version"] = (h => h.Add((Version?)null), "00", "a6cd5e9392000f6ac44bdff4074eecdb"),
        ["absolute Uri"] = (h => h.Add(new Uri("ab:C")), "01 01 01 04000000 6100 6200 3A00 4300", "f951564ef5963667479ceaf71def8cdf"),
        ["relative Uri"] = (h => h.Add(new Uri("b", UriKind.Relative)), "01 00 01 01000000 6200", "2785108162463bf5633b43f50ce68fee"),
        ["null Uri"] = (h => h.Add((Uri?)null), "00", "a6cd5e9392000f6ac44bdff4074eecdb"),
        ["count"] = (h => h.AddCount(3), "03000000", "d4e8a7f153d614aef8b0ec3427dee7b3"),
        ["presence"] = (h => { h.AddPresence(true); h.AddPresence(false); }, "01 00", "4d6ac5b7d1a1655cab94ac0ace7276c0"),
        ["span"] = (h => h.AddSpan<short>([1, -2]), "02000000 0100 FEFF", "8775095ac664690ab675cdf38d45d2bd"),
    };

    public static TheoryData<string> Rows => new(Encodings.Keys);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Add_IsTheHashOfTheDocumentedBytes(string row)
    {
        var (add, bytes, expected) = Encodings[row];

        var hash = HashOf(add);

        Assert.Equal(new StateHash(XxHash128.HashToUInt128(Convert.FromHexString(bytes.Replace(" ", "")))), hash);
        Assert.Equal(expected, hash.ToString());
    }

    [Fact]
    public void Add_InAnotherCulture_GivesTheSameHash()
    {
        static void AddText(StateHasher hasher)
        {
            hasher.Add("İstanbul");
            hasher.Add(1234.5m);
            hasher.Add(new DateTime(2024, 2, 29));
        }
        var expected = HashOf(AddText);

        using (new UsingCulture("tr-TR"))
            Assert.Equal(expected, HashOf(AddText));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(100_000)]
    public void Add_AcrossTheBuffer_IsTheHashOfAllBytes(int count)
    {
        var bytes = Enumerable.Range(0, count).Select(i => (byte)(i * 7)).ToArray();

        var hash = HashOf(hasher =>
        {
            foreach (var value in bytes)
                hasher.Add(value);
            hasher.Add(-1L);
        });

        Assert.Equal(new StateHash(XxHash128.HashToUInt128([.. bytes, .. Enumerable.Repeat((byte)255, 8)])), hash);
    }

    [Theory]
    [InlineData(4096)]
    [InlineData(4097)]
    public void Add_BigIntegerLargerThanTheBuffer_AddsAllItsBytes(int size)
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)0xAB, size - 1), 0x01];

        var hash = HashOf(hasher => hasher.Add(new BigInteger(bytes)));

        Assert.Equal(new StateHash(XxHash128.HashToUInt128([.. BitConverter.GetBytes(size), .. bytes])), hash);
    }

    [Fact]
    public void Reset_ForgetsWhatWasAdded_AndFinishForgetsNothing()
    {
        var hasher = new StateHasher();
        hasher.Add(new string('x', 5000));
        hasher.Add("what the buffer still holds");
        hasher.Reset();

        hasher.Add(1);
        Assert.Equal(HashOf(h => h.Add(1)), hasher.Finish());
        hasher.Add(2);
        Assert.Equal(HashOf(h => { h.Add(1); h.Add(2); }), hasher.Finish());
    }

    [Fact]
    public void AddingAndFinishing_DoNotAllocate()
    {
        var hasher = new StateHasher();
        var numbers = new double[3000];
        AddSome();
        var before = GC.GetAllocatedBytesForCurrentThread();

        AddSome();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void AddSome()
        {
            hasher.Reset();
            hasher.Add("some text");
            hasher.Add(1.5m);
            hasher.AddSpan<double>(numbers);
            hasher.Finish();
        }
    }

    [Fact]
    public void RequireExact_DerivedObject_ThrowsAndNamesBoth()
    {
        StateHasher.RequireExact(new ArgumentException(), typeof(ArgumentException));

        var thrown = Assert.Throws<InvalidOperationException>(
            () => StateHasher.RequireExact(new ArgumentNullException(), typeof(ArgumentException)));

        Assert.Contains("System.ArgumentNullException", thrown.Message);
        Assert.Contains("type System.ArgumentException", thrown.Message);
    }

    private static StateHash HashOf(Action<StateHasher> add)
    {
        var hasher = new StateHasher();
        add(hasher);
        return hasher.Finish();
    }
}
