namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>Where answers differ from run to run, and look-alikes where they do not.</summary>
public sealed class LibrarySourceTests
{
    private const string Facts = """
        DateTime.get_Now : source Clock
        DateTime.get_UtcNow : source Clock
        DateTime.get_Today : source Clock
        DateTimeOffset.get_UtcNow : source Clock
        Diagnostics.Stopwatch.GetTimestamp : source Clock
        Diagnostics.Stopwatch.StartNew : fresh, source Clock
        Environment.get_TickCount64 : source Clock
        TimeProvider.GetUtcNow : source Clock
        Random.#ctor : fresh, source Entropy
        Random.#ctor(System.Int32) : fresh
        Random.Next(System.Int32) : writes 0
        Random.get_Shared : source Entropy
        Guid.NewGuid : source Entropy
        Guid.CreateVersion7 : source Entropy
        Guid.GetHashCode : pure
        Guid.Parse(System.String) : pure
        Security.Cryptography.RandomNumberGenerator.GetInt32(System.Int32) : source Entropy
        IO.Path.GetRandomFileName : source Entropy
        IO.Path.Combine(System.String,System.String) : pure
        String.GetHashCode : source HashCode
        Int32.GetHashCode : pure
        Double.GetHashCode : pure
        Char.GetHashCode : pure
        Object.GetHashCode : source HashCode
        HashCode.Combine``2(``0,``1) : source HashCode
        ValueTuple`2.GetHashCode : source HashCode
        Runtime.CompilerServices.RuntimeHelpers.GetHashCode(System.Object) : source HashCode
        Threading.Thread.get_CurrentThread : source ThreadIdentity
        Environment.get_CurrentManagedThreadId : source ThreadIdentity
        Environment.get_MachineName : source ThreadIdentity
        Environment.get_ProcessorCount : source ThreadIdentity
        Environment.GetEnvironmentVariable(System.String) : source OutsideWorld
        Environment.SetEnvironmentVariable(System.String,System.String) : source OutsideWorld, is ChangesProcess
        IO.File.ReadAllText(System.String) : source OutsideWorld
        IO.Directory.GetFiles(System.String) : fresh, source OutsideWorld
        Console.WriteLine(System.String) : source OutsideWorld, is ChangesProcess
        Console.ReadLine : source OutsideWorld
        Net.Http.HttpClient.GetStringAsync(System.String) : writes 0, fresh, holds-contents 0, source OutsideWorld
        WeakReference`1.TryGetTarget(`0@) : writes 1, store 0*>1, source GarbageCollection
        GC.GetTotalMemory(System.Boolean) : source GarbageCollection
        Math.Sin(System.Double) : source FloatingPoint
        Math.Pow(System.Double,System.Double) : source FloatingPoint
        Math.Sqrt(System.Double) : pure
        Math.Max(System.Int32,System.Int32) : pure
        Math.Abs(System.Double) : pure
        MathF.Cos(System.Single) : source FloatingPoint
        Double.ToString : source Culture
        Double.ToString(System.IFormatProvider) : pure
        Double.Parse(System.String) : source Culture
        Double.Parse(System.String,System.IFormatProvider) : pure
        Int32.ToString : pure
        Int32.Parse(System.String) : pure
        Decimal.ToString : source Culture
        DateTime.ToString : source Culture
        DateTime.Parse(System.String) : source Culture
        DateTime.AddDays(System.Double) : pure
        String.ToUpper : source Culture
        String.ToUpperInvariant : pure
        String.Compare(System.String,System.String) : source Culture
        String.CompareOrdinal(System.String,System.String) : pure
        String.CompareTo(System.String) : source Culture
        String.StartsWith(System.String) : source Culture
        String.StartsWith(System.Char) : pure
        String.IndexOf(System.String) : source Culture
        String.IndexOf(System.String,System.StringComparison) : pure
        Globalization.CultureInfo.get_CurrentCulture : source Culture
        Globalization.CultureInfo.get_InvariantCulture : pure
        Globalization.CultureInfo.set_CurrentCulture(System.Globalization.CultureInfo) : source Culture, is ChangesProcess
        """;

    public static TheoryData<string, string> Cases => LibraryFacts.Parse("System.", Facts);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Method_DoesWhatItIsKnownToDo(string method, string facts) => Assert.Equal(facts, LibraryFacts.Of(method));
}
